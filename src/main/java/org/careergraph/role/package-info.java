/** Roles: jobs as people name them, their other names, and the codes they fall into. */
@NullMarked
package org.careergraph.role;

import org.jspecify.annotations.NullMarked;
