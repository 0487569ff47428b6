package org.careergraph.dataset;

import org.careergraph.dataset.Terms.SourceKind;

/** Sources that are works of the United States government, which are in the public domain there. */
public final class GovernmentWork {

    private static final Fact.Licence PUBLIC_DOMAIN =
            new Fact.Licence("Public domain, as a work of the United States government", null, null);

    private GovernmentWork() {}

    /**
     * A source under these terms: anybody may pass it on, and is asked, not bound, to name it; no wording is prescribed.
     *
     * @param at where the source is taken from
     * @param limitations what the source leaves out, in words of our own
     */
    public static Fact.Source source(
            Row at, String key, String name, String publisher, SourceKind kind, String url, String limitations) {
        return source(at, key, name, publisher, kind, url, limitations, PayScope.UNSTATED);
    }

    /** The same for a source of pay, with what that includes. */
    public static Fact.Source source(
            Row at,
            String key,
            String name,
            String publisher,
            SourceKind kind,
            String url,
            String limitations,
            PayScope pay) {
        return new Fact.Source(at, key, name, publisher, kind, url, PUBLIC_DOMAIN, false, true, null, limitations, pay);
    }
}
