/** GraphQL over HTTP, to the letter: methods, media types, parameters, status codes, caching, and what is refused before GraphQL sees it. */
@NullMarked
package org.careergraph.http;

import org.jspecify.annotations.NullMarked;
