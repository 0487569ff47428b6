/** From the working database to immutable published snapshots, and from those to whoever asks. */
@NullMarked
package org.careergraph.snapshot;

import org.jspecify.annotations.NullMarked;
