/** The service as a whole, as its users meet it. */
@NullMarked
package org.careergraph;

import org.jspecify.annotations.NullMarked;
