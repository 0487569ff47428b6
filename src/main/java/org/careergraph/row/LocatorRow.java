package org.careergraph.row;

import org.careergraph.graphql.NotNull;
import org.careergraph.jooq.tables.ReleaseFile;

/**
 * What {@code Locator} is read from.
 *
 * @param file the file
 * @param row the row, as a spreadsheet counts
 */
public record LocatorRow(ReleaseFile file, NotNull<Integer> row) {}
