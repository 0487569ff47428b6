/** Questions asked of names: what people type, and the roles, skills and places that they mean by it. */
@NullMarked
package org.careergraph.search;

import org.jspecify.annotations.NullMarked;
