/** Rows of published files, streamed: delimited text, workbooks, and archives of both, from whoever made them. */
@NullMarked
package org.careergraph.dataset.table;

import org.jspecify.annotations.NullMarked;
