package org.careergraph.http;

import java.time.Duration;

/** Every bound on what one request may send, and on what is kept or made to wait for others. */
final class HttpLimits {

    /** Bytes of a body: 500 messy titles with their query take a fifth of it, and it is read into memory before anything is known of it. */
    static final int MAX_BODY_BYTES = 256 * 1024;

    /** From the first byte of a body to the last: a client on a slow line sends its few kilobytes in a second. */
    static final Duration MAX_BODY_TIME = Duration.ofSeconds(10);

    /** Characters of the address: what browsers and proxies pass on as well. */
    static final int MAX_URI_CHARACTERS = 16 * 1024;

    /** Characters of all header fields, names and values: browsers send two or three thousand. */
    static final int MAX_HEADER_CHARACTERS = 16 * 1024;

    /** Bytes of answers kept: some ten thousand ordinary ones, or a few hundred of the largest. */
    static final long MAX_CACHED_BYTES = 64L * 1024 * 1024;

    /** Requests that wait for others to be answered: a quarter of a second's work. More would wait longer than whoever asked does. */
    static final int MAX_WAITING = 100;

    /** How long a request waits for others. */
    static final Duration MAX_WAIT = Duration.ofSeconds(2);

    /** How long a request is answered before anybody asks whether its client is still there: most are long done. */
    static final Duration CLIENT_PATIENCE = Duration.ofMillis(250);

    /** How often it is asked then; a client is gone when it was gone twice. */
    static final Duration CLIENT_WATCH = Duration.ofMillis(100);

    /** Slow documents that the log is not told again: far more than an installation has. */
    static final int MAX_SLOW_DOCUMENTS = 1_000;

    /** Characters of a document in the log: what a career page takes, without line breaks. */
    static final int MAX_LOGGED_DOCUMENT = 2_000;

    /** Characters of an operation's name in the log. */
    static final int MAX_LOGGED_NAME = 100;

    private HttpLimits() {}
}
