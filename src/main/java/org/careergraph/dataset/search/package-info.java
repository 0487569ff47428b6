/** Finds published data among the files that somebody has: which of them are data, in which format, and of which edition. */
@NullMarked
package org.careergraph.dataset.search;

import org.jspecify.annotations.NullMarked;
