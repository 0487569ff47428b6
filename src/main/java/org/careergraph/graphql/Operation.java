package org.careergraph.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.schema.GraphQLCodeRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a document with its selections read, shared by all requests for it.
 *
 * <p>Identity is its equality: the cache of compiled operations is keyed by it.
 */
final class Operation {

    private record Last(List<Map<String, Object>> shapes, SQLDialect dialect, CompiledOperation compiled) {}

    private final List<Selection> roots;
    private final List<ArgumentSite> sites;
    private final boolean[] variable;
    private final ArgumentTemplate[] templates;
    private final List<Map<String, Object>> constants = new ArrayList<>();
    private final List<Map<String, Object>> constantShapes = new ArrayList<>();
    private volatile @Nullable Last last;

    Operation(List<Selection> roots, List<ArgumentSite> sites, GraphQLCodeRegistry registry, Shape shape) {
        this.roots = roots;
        this.sites = sites;
        this.variable = new boolean[sites.size()];
        this.templates = new ArgumentTemplate[sites.size()];
        for (int i = 0; i < sites.size(); i++) {
            ArgumentSite site = sites.get(i);
            variable[i] = site.isVariable();
            Map<String, Object> values = variable[i]
                    ? Map.of()
                    : site.values(
                            registry, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
            constants.add(values);
            constantShapes.add(shape.of(site.coordinates(), site.definitions(), values));
        }
    }

    List<Selection> roots() {
        return roots;
    }

    List<ArgumentSite> sites() {
        return sites;
    }

    /** Whether a request can give the arguments at a site other values than the one before. */
    boolean isVariable(int site) {
        return variable[site];
    }

    /** The arguments that are the same in every request, by site; empty where they are not. */
    List<Map<String, Object>> constants() {
        return constants;
    }

    /** The coerced arguments of one request, by site. */
    List<Map<String, Object>> values(
            GraphQLCodeRegistry registry, CoercedVariables variables, GraphQLContext context, Locale locale) {
        List<Map<String, Object>> values = new ArrayList<>(constants);
        for (int i = 0; i < variable.length; i++) {
            if (variable[i]) {
                values.set(i, values(i, registry, variables, context, locale));
            }
        }
        return values;
    }

    private Map<String, Object> values(
            int site, GraphQLCodeRegistry registry, CoercedVariables variables, GraphQLContext context, Locale locale) {
        ArgumentTemplate template = templates[site];
        if (template != null && template.fits(variables)) {
            return template.fill(variables);
        }
        Map<String, Object> values = sites.get(site).values(registry, variables, context, locale);
        templates[site] = ArgumentTemplate.of(sites.get(site), values, variables);
        return values;
    }

    /** The shapes of one request's arguments, by site. */
    List<Map<String, Object>> shapes(List<Map<String, Object>> values, Shape shape) {
        List<Map<String, Object>> shapes = new ArrayList<>(constantShapes);
        for (int i = 0; i < variable.length; i++) {
            if (variable[i]) {
                ArgumentSite site = sites.get(i);
                shapes.set(i, shape.of(site.coordinates(), site.definitions(), values.get(i)));
            }
        }
        return shapes;
    }

    /** What was compiled for the request before, when this one has the same shapes. */
    @Nullable
    CompiledOperation last(List<Map<String, Object>> shapes, SQLDialect dialect) {
        Last held = last;
        return held != null && held.dialect == dialect && held.shapes.equals(shapes) ? held.compiled : null;
    }

    /** Keeps what was compiled for the next request: most clients send the same shapes again and again. */
    void remember(List<Map<String, Object>> shapes, SQLDialect dialect, CompiledOperation compiled) {
        last = new Last(shapes, dialect, compiled);
    }
}
