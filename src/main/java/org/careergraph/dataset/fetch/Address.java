package org.careergraph.dataset.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web addresses as people type them. */
public final class Address {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** A name that no file system takes for a path, a device or a hidden file. */
    private static final Pattern NAME = Pattern.compile("[^.\\p{Cntrl}/\\\\:*?\"<>|][^\\p{Cntrl}/\\\\:*?\"<>|]*");

    private Address() {}

    /** Whether a text is meant as a web address, and not as the path of a file. */
    public static boolean isOne(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(scheme -> lower.startsWith(scheme + "://"));
    }

    /**
     * The address that a text is.
     *
     * @throws FetchRefusedException when it is none
     */
    public static URI of(String text) {
        try {
            URI address = new URI(text);
            if (isOne(text) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new FetchRefusedException("\"" + text + "\" is no web address; write it whole, with https://");
    }

    /**
     * The name of the file at an address.
     *
     * @throws FetchRefusedException when it ends in no name
     */
    static String fileName(URI address) {
        @Nullable String path = address.getPath();
        String name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        if (!NAME.matcher(name).matches()) {
            throw new FetchRefusedException(address + " does not end in the name of a file");
        }
        return name;
    }
}
