package org.careergraph.dataset;

/** What a file is to a format, judged by its content. */
public sealed interface Recognition {

    /** Nothing that the format knows. */
    Recognition FOREIGN = new Foreign();

    /** Nothing that the format knows. */
    record Foreign() implements Recognition {}

    /**
     * A file of an edition, of which there may be more files.
     *
     * @param source key of the source
     * @param label the publisher's label, such as {@code May 2024}
     * @param order of editions of one source: an earlier one is smaller, compared as text
     */
    record Edition(String source, String label, String order) implements Recognition {}

    /**
     * A file of the format that cannot be used.
     *
     * @param reason why, and what to do about it
     */
    record Refused(String reason) implements Recognition {}
}
