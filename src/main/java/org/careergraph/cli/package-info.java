/** The command line: what somebody who runs an installation types, and what they read then. */
@NullMarked
package org.careergraph.cli;

import org.jspecify.annotations.NullMarked;
