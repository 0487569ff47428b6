/** How people prepare for a role: schooling, experience, training. */
@NullMarked
package org.careergraph.preparation;

import org.jspecify.annotations.NullMarked;
