package org.careergraph.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.careergraph.snapshot.Audience;
import org.careergraph.snapshot.Sha256;

/**
 * A request as its bytes are, before anything of it is understood: the same bytes, of the same snapshot and in the same format, have the
 * same answer.
 *
 * @param bytes the body of a POST request, or the query string of a GET request
 * @param inAddress whether it came with the address
 * @param audience who asks; part of it also while all are answered from one snapshot, because the next one may be for some only
 * @param fingerprint of the snapshot
 */
record Question(byte[] bytes, boolean inAddress, ResponseFormat format, Audience audience, String fingerprint) {

    /** Half of a SHA-256: what names one answer among all that anybody will ever ask for. */
    private static final int ETAG_BYTES = 16;

    /** Weak, because the bytes may go out compressed. */
    String etag() {
        MessageDigest digest = Sha256.digest();
        digest.update(fingerprint.getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) format.ordinal());
        digest.update((byte) audience.ordinal());
        digest.update(bytes);
        return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, ETAG_BYTES) + '"';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question question
                && inAddress == question.inAddress
                && format == question.format
                && audience == question.audience
                && fingerprint.equals(question.fingerprint)
                && Arrays.equals(bytes, question.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + fingerprint.hashCode();
    }
}
