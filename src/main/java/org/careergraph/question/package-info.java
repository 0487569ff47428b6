/** What people ask about a role. */
@NullMarked
package org.careergraph.question;

import org.jspecify.annotations.NullMarked;
