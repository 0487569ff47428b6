package org.careergraph.web;

import org.springframework.http.HttpHeaders;

/** Headers that keep a page to this host: it loads nothing from elsewhere and no other site can frame it. */
final class PageSecurity {

    /** A page loads its parts and asks the service; it has no script, style or picture of its own text. */
    static final String STRICT = policy("'self'", "'self'");

    /** GraphiQL brings its fonts as data and writes style elements for its dialogs. */
    static final String GRAPHIQL = policy("'self' 'unsafe-inline'", "'self' data:");

    private PageSecurity() {}

    private static String policy(String styles, String pictures) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src " + styles,
                "img-src " + pictures,
                "font-src " + pictures,
                "connect-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'");
    }

    static void harden(HttpHeaders headers, String policy) {
        headers.set("Content-Security-Policy", policy);
    }
}
