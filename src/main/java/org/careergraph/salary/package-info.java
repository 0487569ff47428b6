/** What roles pay, where, and who says so. */
@NullMarked
package org.careergraph.salary;

import org.jspecify.annotations.NullMarked;
