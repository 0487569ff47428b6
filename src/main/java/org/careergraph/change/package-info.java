/** What changed in what is held, for those who keep a copy in step. */
@NullMarked
package org.careergraph.change;

import org.jspecify.annotations.NullMarked;
