package org.careergraph.dataset.search;

import java.util.List;
import java.util.stream.Collectors;

/** What was named cannot be used as it is. Nothing was stored. */
public final class FilesRefusedException extends RuntimeException {

    /** @param reasons what is wrong, a sentence a file, which is named in it */
    FilesRefusedException(List<String> reasons) {
        this("Nothing was imported", reasons);
    }

    FilesRefusedException(String outcome, List<String> reasons) {
        super(
                reasons.size() == 1
                        ? outcome + ": " + reasons.getFirst()
                        : reasons.stream().collect(Collectors.joining("\n  ", outcome + ":\n  ", "")));
    }
}
