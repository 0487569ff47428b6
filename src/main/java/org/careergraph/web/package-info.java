/** What the service shows at addresses of its own, beside GraphQL: pages, their parts and the schema file. */
@NullMarked
package org.careergraph.web;

import org.jspecify.annotations.NullMarked;
