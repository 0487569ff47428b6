/** Reads the regional price parities of the U.S. Bureau of Economic Analysis: how dear states and metropolitan areas are. */
@NullMarked
package org.careergraph.dataset.prices;

import org.jspecify.annotations.NullMarked;
