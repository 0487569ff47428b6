/** CareerGraph: an open, self-hostable GraphQL data service about jobs. */
@NullMarked
package org.careergraph;

import org.jspecify.annotations.NullMarked;
