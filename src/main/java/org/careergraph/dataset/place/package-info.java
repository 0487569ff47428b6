/** What published names of places tell. */
@NullMarked
package org.careergraph.dataset.place;

import org.jspecify.annotations.NullMarked;
