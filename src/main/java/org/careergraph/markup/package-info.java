/** Roles in the vocabulary of schema.org, for pages that search engines read. */
@NullMarked
package org.careergraph.markup;

import org.jspecify.annotations.NullMarked;
