/** The command line: serve, import, publish, rollback. */
@NullMarked
package org.careergraph.cli;

import org.jspecify.annotations.NullMarked;
