package org.careergraph.dataset;

import java.util.List;
import org.careergraph.dataset.Terms.PayComponent;

/** What the pay of a source includes and what it leaves out, in the order of the components; what is in neither is not stated. */
public record PayScope(List<PayComponent> includes, List<PayComponent> excludes) {

    /** Nothing is said of it. */
    public static final PayScope UNSTATED = new PayScope(List.of(), List.of());

    public PayScope {
        includes = includes.stream().distinct().sorted().toList();
        excludes = excludes.stream().distinct().sorted().toList();
    }
}
