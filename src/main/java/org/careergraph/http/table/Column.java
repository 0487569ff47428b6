package org.careergraph.http.table;

import java.util.List;

/**
 * A column of a table.
 *
 * @param path of its values in the answer
 * @param many whether each value is a list
 */
record Column(List<Step> path, boolean many) {}
