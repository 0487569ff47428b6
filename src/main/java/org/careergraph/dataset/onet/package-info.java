/** Reads the O*NET database of occupations, as its publisher zips text files or Excel workbooks, into facts. */
@NullMarked
package org.careergraph.dataset.onet;

import org.jspecify.annotations.NullMarked;
