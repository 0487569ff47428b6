package org.careergraph.web;

import org.springframework.http.HttpHeaders;

/** Headers that keep a page to this host: it loads nothing from elsewhere and no other site can frame it. */
final class PageSecurity {

    /** GraphiQL brings its fonts as data and writes style elements for its dialogs. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private PageSecurity() {}

    static void harden(HttpHeaders headers) {
        headers.set("Content-Security-Policy", POLICY);
    }
}
