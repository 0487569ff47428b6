/** The operations of a folder answered by hand: plain JDBC, and JSON written byte by byte. */
@NullMarked
package org.careergraph.bench.operation;

import org.jspecify.annotations.NullMarked;
