package org.careergraph.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.careergraph.snapshot.Sha256;

/**
 * Tells whether two imports of an edition state the same facts, in whatever form and order their files do: the sum of the
 * SHA-256 of every fact of a source, without the coordinates of its row.
 */
final class Digest {

    private static final int LONGS = 4;

    private final MessageDigest sha256 = Sha256.digest();
    private final Map<String, long[]> sums = new HashMap<>();

    /** Adds a fact to those of its source. */
    void add(Fact fact) {
        String text = fact.toString();
        String row = "at=" + fact.at();
        int start = text.indexOf(row);
        String stated = start < 0 ? text : text.substring(0, start) + text.substring(start + row.length());
        byte[] hash = sha256.digest(stated.getBytes(StandardCharsets.UTF_8));
        long[] sum = sums.computeIfAbsent(fact.source(), s -> new long[LONGS]);
        for (int i = 0; i < LONGS; i++) {
            long part = 0;
            for (int j = 0; j < Long.BYTES; j++) {
                part = part << Byte.SIZE | (hash[i * Long.BYTES + j] & 0xff);
            }
            sum[i] += part;
        }
    }

    /** The digest of the facts of a source so far: 64 hexadecimal digits. */
    String of(String source) {
        StringBuilder text = new StringBuilder();
        for (long part : sums.getOrDefault(source, new long[LONGS])) {
            text.append(HexFormat.of().toHexDigits(part));
        }
        return text.toString();
    }
}
