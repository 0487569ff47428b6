package org.careergraph.row;

import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.OccupationCode;

/** What {@code Classification} is read from: the link from a role, joined to the code. */
public record ClassificationRow(Classification link, OccupationCode code) {}
