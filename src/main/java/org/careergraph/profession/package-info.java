/** Which professions are close to a role. */
@NullMarked
package org.careergraph.profession;

import org.jspecify.annotations.NullMarked;
