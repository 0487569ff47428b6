/** Reads the Occupational Employment and Wage Statistics in every form in which they are published. */
@NullMarked
package org.careergraph.dataset.oews;

import org.jspecify.annotations.NullMarked;
