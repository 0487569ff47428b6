/** Published data to facts to tables: a reader hands over typed rows, writers store them, and one wrong cell stores nothing. */
@NullMarked
package org.careergraph.dataset;

import org.jspecify.annotations.NullMarked;
