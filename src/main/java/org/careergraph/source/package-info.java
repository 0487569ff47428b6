/** Who says so: sources, their releases, and what the dataset as a whole holds. */
@NullMarked
package org.careergraph.source;

import org.jspecify.annotations.NullMarked;
