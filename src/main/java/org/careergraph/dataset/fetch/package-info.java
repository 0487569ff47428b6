/** Downloads what publishers put on the web: whole files, of which an interrupted one is continued, not begun again. */
@NullMarked
package org.careergraph.dataset.fetch;

import org.jspecify.annotations.NullMarked;
