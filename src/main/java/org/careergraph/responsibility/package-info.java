/** What someone in a role does. */
@NullMarked
package org.careergraph.responsibility;

import org.jspecify.annotations.NullMarked;
