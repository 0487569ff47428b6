/** What an operation costs, against the same answer from hand-written JDBC. */
@NullMarked
package org.careergraph.bench;

import org.jspecify.annotations.NullMarked;
