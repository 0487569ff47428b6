/** Reads the own-data format: a folder of CSV files that anyone can write in a spreadsheet, described in {@code db/README.md}. */
@NullMarked
package org.careergraph.dataset.own;

import org.jspecify.annotations.NullMarked;
