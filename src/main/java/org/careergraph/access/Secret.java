package org.careergraph.access;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.snapshot.Sha256;

/**
 * A key as its holder has it: {@code cg_<id>_<256 random bits>}. What is kept is its plain SHA-256: slow hashes make guessing dear where
 * people choose the secret, and nobody guesses 256 random bits; every request would pay for one.
 *
 * @param id names the key; no secret
 * @param text the whole of it
 */
record Secret(String id, String text) {

    private static final String PREFIX = "cg_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-f]{8})_[A-Za-z0-9_-]{43}");
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 4;

    /** A new key. */
    static Secret random(SecureRandom random) {
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        String name = HexFormat.of().formatHex(id);
        return new Secret(
                name,
                PREFIX + name + '_' + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** What somebody sent for a key; empty when it has not the form of one. */
    static Optional<Secret> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new Secret(matcher.group(1), text)) : Optional.empty();
    }

    String hash() {
        return HexFormat.of().formatHex(Sha256.of(text));
    }

    /** Whether it is the key with a hash; takes as long whatever of it differs. */
    boolean matches(String hash) {
        return MessageDigest.isEqual(Sha256.of(text), HexFormat.of().parseHex(hash));
    }

    @Override
    public String toString() {
        return PREFIX + id; // a secret is in no log
    }
}
