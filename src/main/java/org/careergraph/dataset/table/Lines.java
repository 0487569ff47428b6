package org.careergraph.dataset.table;

import java.util.Iterator;

/** The rows of a file that are not blank, one after the other, from the first row on, which may be a header. */
public interface Lines extends Iterator<Line>, AutoCloseable {

    @Override
    void close();
}
