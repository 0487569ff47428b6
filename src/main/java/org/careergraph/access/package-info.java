/** Who may ask, and how much: keys, what they allow, and the filters in front of everything that HTTP reaches. */
@NullMarked
package org.careergraph.access;

import org.jspecify.annotations.NullMarked;
