package org.careergraph.dataset;

/** A form in which datasets are published. */
public interface DatasetFormat {

    /** Name of the format, as given to the importer. */
    String name();

    /** A reader of a dataset of this format. */
    DatasetReader open(DatasetFiles files);
}
