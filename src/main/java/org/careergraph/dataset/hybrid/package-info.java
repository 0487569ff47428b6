/** Reads which codes of the SOC each occupation code of the May 2019 and May 2020 wage statistics stands for. */
@NullMarked
package org.careergraph.dataset.hybrid;

import org.jspecify.annotations.NullMarked;
