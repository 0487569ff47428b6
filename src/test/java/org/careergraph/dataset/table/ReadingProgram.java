package org.careergraph.dataset.table;

import java.io.IOException;
import java.nio.file.Path;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;

/** Reads the files that it is given, keeps nothing of them, and says of each why it was refused. */
final class ReadingProgram {

    private ReadingProgram() {}

    public static void main(String[] paths) throws IOException {
        for (String path : paths) {
            try {
                read(DataFile.at(Path.of(path)));
                System.out.println("not refused");
            } catch (ImportRefusedException e) {
                System.out.println(e.notices().getFirst().message());
            }
        }
    }

    private static void read(DataFile file) throws IOException {
        if (file.name().endsWith(".csv")) {
            read(Delimited.COMMAS.open(file));
        } else if (file.name().endsWith(".txt")) {
            read(Delimited.TABS.open(file));
        } else {
            try (Workbook workbook = Workbook.open(file)) {
                read(workbook.lines());
            }
        }
    }

    private static void read(Lines lines) {
        try (lines) {
            while (lines.hasNext()) {
                lines.next();
            }
        }
    }
}
