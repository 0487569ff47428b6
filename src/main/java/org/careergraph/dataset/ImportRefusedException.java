package org.careergraph.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a dataset has faults; nothing of it was stored. */
public final class ImportRefusedException extends RuntimeException {

    private static final int MAX_LINES = 20;

    private final transient List<Notice> notices;

    ImportRefusedException(List<Notice> notices) {
        super(message(notices));
        this.notices = List.copyOf(notices);
    }

    /** What is wrong, in reading order; never empty. */
    public List<Notice> notices() {
        return notices;
    }

    private static String message(List<Notice> notices) {
        String count = notices.size() == 1 ? "1 problem" : notices.size() + " problems";
        String lines = notices.stream().limit(MAX_LINES).map(Notice::toString).collect(Collectors.joining("\n"));
        String rest = notices.size() > MAX_LINES ? "\nand " + (notices.size() - MAX_LINES) + " more" : "";
        return "Nothing was imported: " + count + ".\n" + lines + rest;
    }
}
