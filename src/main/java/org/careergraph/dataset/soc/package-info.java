/** Reads the structure of the Standard Occupational Classification: which codes there are, and which group each lies in. */
@NullMarked
package org.careergraph.dataset.soc;

import org.jspecify.annotations.NullMarked;
