/** What the fields of shared GraphQL types are read from: shapes over the generated tables, so that features need not know each other. */
@NullMarked
package org.careergraph.row;

import org.jspecify.annotations.NullMarked;
