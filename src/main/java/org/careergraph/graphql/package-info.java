/** Selection to plan to SQL to bytes: a GraphQL operation is compiled, once, into SQL that answers with the JSON of the response. */
@NullMarked
package org.careergraph.graphql;

import org.jspecify.annotations.NullMarked;
