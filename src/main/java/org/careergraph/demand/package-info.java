/** How much roles are wanted: every measure in its own unit. */
@NullMarked
package org.careergraph.demand;

import org.jspecify.annotations.NullMarked;
