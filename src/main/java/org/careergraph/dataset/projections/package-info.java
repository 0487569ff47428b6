/** Reads the employment projections of the U.S. Bureau of Labor Statistics: jobs by occupation now and ten years on. */
@NullMarked
package org.careergraph.dataset.projections;

import org.jspecify.annotations.NullMarked;
