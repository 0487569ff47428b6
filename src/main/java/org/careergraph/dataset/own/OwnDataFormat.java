package org.careergraph.dataset.own;

import org.careergraph.dataset.DatasetFiles;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.DatasetReader;
import org.springframework.stereotype.Component;

/** The own-data format, in which the starter dataset is written too. */
@Component
final class OwnDataFormat implements DatasetFormat {

    static final String NAME = "own";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public DatasetReader open(DatasetFiles files) {
        return new OwnDataReader(files);
    }
}
