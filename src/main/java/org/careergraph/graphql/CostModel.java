package org.careergraph.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Makes the cost of planned fields: an object is one, a list as many as it may have elements, each with what is below it; and a
 * field that looks through candidates to choose what it answers with counts them all.
 */
final class CostModel {

    private final Mappings mappings;
    private final Operation operation;

    CostModel(Mappings mappings, Operation operation) {
        this.mappings = mappings;
        this.operation = operation;
    }

    /** What one root field costs. */
    Cost of(PlanNode root) {
        return node(root, List.of());
    }

    /** @param above the fields that the node is below, nearest first */
    private Cost node(PlanNode node, List<PlanNode> above) {
        List<PlanNode> path = new ArrayList<>(above);
        path.addFirst(node);
        Cost own =
                switch (node.mapping()) {
                    case FieldMapping.Many<?, ?> many -> repeated(path, plus(below(node, path), 1));
                    case FieldMapping.Page<?, ?> page -> plus(page(node, path), 1);
                    case FieldMapping.Scalar<?> scalar -> Cost.NOTHING;
                    case null, default -> node.selections().isEmpty() ? Cost.NOTHING : plus(below(node, path), 1);
                };
        int candidates = node.field().equals("totalCount")
                ? Limits.MAX_PAGE_SIZE
                : mappings.candidates(node.parent() + "." + node.field());
        return plus(own, candidates);
    }

    /** Where an object can be of several types, all of them: which it is, only its row tells. */
    private Cost below(PlanNode node, List<PlanNode> path) {
        return sum(node.selections().values().stream()
                .flatMap(List::stream)
                .map(child -> node(child, path))
                .toList());
    }

    /** Edges are read once for each row, all other parts of a page once. */
    private Cost page(PlanNode page, List<PlanNode> path) {
        List<Cost> parts = new ArrayList<>();
        for (PlanNode part : page.children()) {
            Cost cost = node(part, path);
            parts.add(part.field().equals("edges") ? repeated(path, cost) : cost);
        }
        return sum(parts);
    }

    private Cost repeated(List<PlanNode> path, Cost element) {
        Cost.Times times = times(path);
        if (times.site() != Selection.NO_ARGUMENTS && operation.isVariable(times.site())) {
            return new Cost(0, List.of(new Cost.Repeated(times, element)));
        }
        return times(times.of(operation.constants()), element);
    }

    /** The argument {@code first}, or the one that says how many elements the list has, of the field or one above it. */
    private Cost.Times times(List<PlanNode> path) {
        PlanNode list = path.getFirst();
        String argument = mappings.length(list.parent() + "." + list.field());
        for (PlanNode field : path) {
            int site = field.arguments().site;
            if (site != Selection.NO_ARGUMENTS
                    && operation.sites().get(site).definitions().stream()
                            .anyMatch(definition -> definition.getName().equals(argument))) {
                return new Cost.Times(site, argument);
            }
            if (argument.equals(Mappings.FIRST)) {
                break; // a page size says nothing of lists below
            }
        }
        return Cost.Times.UNKNOWN;
    }

    static Cost sum(Collection<Cost> costs) {
        long fixed = 0;
        List<Cost.Repeated> lists = new ArrayList<>();
        for (Cost cost : costs) {
            fixed = Cost.plus(fixed, cost.fixed());
            lists.addAll(cost.lists());
        }
        return new Cost(fixed, List.copyOf(lists));
    }

    private static Cost plus(Cost cost, int rows) {
        return rows == 0 ? cost : new Cost(Cost.plus(cost.fixed(), rows), cost.lists());
    }

    private static Cost times(long times, Cost element) {
        List<Cost.Repeated> lists = element.lists().stream()
                .map(list -> new Cost.Repeated(list.times(), times(times, list.element())))
                .toList();
        return new Cost(Cost.times(times, element.fixed()), lists);
    }
}
