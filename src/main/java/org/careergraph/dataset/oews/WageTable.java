package org.careergraph.dataset.oews;

import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Statistic;
import org.jspecify.annotations.Nullable;

/** A table of wages in one of its published forms. */
interface WageTable {

    /** Where its rows are. */
    Content content();

    /** The edition that it is of. */
    SurveyMonth month();

    /** From which pay on it tells only a floor; null when it does not say. */
    Statistic.@Nullable TopCode topCode();

    /** Its place among tables that are read together: what defines codes under their published titles comes first. */
    int rank();

    /** Reads its rows. */
    void read(WageRows rows, FactSink facts, Notices notices);
}
