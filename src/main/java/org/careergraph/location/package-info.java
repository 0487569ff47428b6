/** Places, their codes, and what lies in what. */
@NullMarked
package org.careergraph.location;

import org.jspecify.annotations.NullMarked;
