/** Answers as tables, for whoever has a spreadsheet or a data frame to fill: columns from what is selected, rows from the one list in it. */
@NullMarked
package org.careergraph.http.table;

import org.jspecify.annotations.NullMarked;
