package org.careergraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careergraph.graphql.JsonDialect.Pair;
import org.careergraph.graphql.Statement.Kind;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a connection. One row more than the page is read, so that {@code hasNextPage} needs no second look; rows are counted
 * only when {@code totalCount} is asked for.
 */
final class ConnectionSql {

    private static final String NUMBER = "n";
    private static final String READ = "m";
    private static final String RANK = "rank";

    private final JsonDialect dialect;
    private final PlanNode node;
    private final Rows<?> rows;
    private final Aliases aliases;
    private final RowMembers members;
    private final FieldMapping.Page<?, ?> mapping;
    private final Cursor cursor;
    private final @Nullable Field<Integer> rank;
    private final @Nullable Object summary;
    private final Field<Integer> first;
    private final Condition after;

    ConnectionSql(
            JsonDialect dialect,
            PlanNode node,
            FieldMapping.Page<?, ?> mapping,
            Object parent,
            Aliases aliases,
            RowMembers members) {
        this.dialect = dialect;
        this.node = node;
        this.mapping = mapping;
        this.rows = mapping.rows(parent, node.arguments(), aliases);
        this.aliases = aliases;
        this.members = members;
        this.cursor = new Cursor(
                node.arguments().listName(node.parent() + "." + node.field()), rows.order(), mapping.ranked());
        this.first = node.arguments().pageSize("first");
        this.after = node.arguments().has("after") ? cursor.after(node.arguments(), "after") : DSL.noCondition();
        this.rank = mapping.ranked() ? ranked(DSL.rowNumber().over().orderBy(Keyset.order(rows.order()))) : null;
        this.summary = mapping.summary(parent, node.arguments(), aliases);
    }

    /** Place in the whole list of a place on the page: after the place that the cursor of a resumed one holds. */
    private Field<Integer> ranked(Field<Integer> onPage) {
        return node.arguments().has("after") ? onPage.plus(cursor.rank(node.arguments(), "after")) : onPage;
    }

    Field<String> json() {
        List<PlanNode> parts = node.children();
        if (parts.stream().noneMatch(ConnectionSql::reads)) {
            return dialect.object(parts.stream().map(part -> pair(part, null)).toList());
        }
        Page page = new Page(parts);
        List<Pair> pairs = parts.stream().map(part -> pair(part, page)).toList();
        return DSL.field(DSL.select(dialect.object(pairs)).from(page.table()));
    }

    /** What follows the edges where every row of the statement is one; null where it has to be put together in SQL. */
    @Nullable
    PageEnd end() {
        return PageEnd.of(node, cursor, rows.order().size());
    }

    private Object nodeRow() {
        return mapping.node(rows.row());
    }

    /** The edges as rows, without an aggregate around them. */
    Select<?> rows(RowShape shape, PageEnd end) {
        shape.open(rows.isOfOneTable());
        Rows<?> page = members.joining(
                rows.where(after),
                true,
                () -> node.children().getFirst().children().forEach(part -> member(part, shape)));
        shape.close();
        if (end.keys() > 0) {
            shape.untold(rows.order().stream().map(key -> key.value().field()).toList());
        }
        Field<Integer> limit = end.looksAhead() ? node.arguments().pageSizeAndOne("first") : first;
        return shape.select(shape.isJoined() ? page.cut(limit) : page).limit(limit);
    }

    /** A member of an edge, in columns. */
    private void member(PlanNode part, RowShape shape) {
        switch (part.field()) {
            case "cursor" -> shape.column(part.resultKey(), cursor.expression(dialect, rank), Kind.TEXT);
            case "node" ->
                shape.object(part.resultKey(), null, () -> members.columns(part.children(), nodeRow(), shape));
            case RANK -> shape.column(part.resultKey(), rank, Kind.NUMBER);
            default -> members.columns(List.of(part), rows.row(), shape);
        }
    }

    /** Whether a part has to look at the rows of the page. */
    private static boolean reads(PlanNode part) {
        return part.field().equals("edges") || informs(part);
    }

    private static boolean informs(PlanNode part) {
        return part.field().equals("pageInfo")
                && part.children().stream().anyMatch(child -> Set.of("hasNextPage", "startCursor", "endCursor")
                        .contains(child.field()));
    }

    /** @param page null when no part reads its rows */
    private Pair pair(PlanNode part, @Nullable Page page) {
        if (part.mapping() != null) {
            return members.pair(part, summary);
        }
        Field<?> value =
                switch (part.field()) {
                    case "edges" -> page.edges(part);
                    case "pageInfo" ->
                        dialect.object(part.children().stream()
                                .map(child -> info(child, page))
                                .toList());
                    case "totalCount" ->
                        NotNull.count(DSL.selectOne().from(rows.from()).where(rows.where()))
                                .field();
                    default -> DSL.inline(part.parent());
                };
        Kind kind =
                switch (part.field()) {
                    case "edges", "pageInfo" -> Kind.JSON;
                    case "totalCount" -> Kind.NUMBER;
                    default -> Kind.NAME;
                };
        return new Pair(part.resultKey(), value, kind, true);
    }

    private Pair info(PlanNode part, @Nullable Page page) {
        String key = part.resultKey();
        return switch (part.field()) {
            case "hasNextPage" -> new Pair(key, page.hasNext(), Kind.BOOLEAN, true);
            case "hasPreviousPage" -> new Pair(key, DSL.inline(node.arguments().has("after")), Kind.BOOLEAN, true);
            case "startCursor", "endCursor" -> new Pair(key, page.cursor(part.field()), Kind.TEXT, false);
            default -> new Pair(key, DSL.inline(part.parent()), Kind.NAME, true);
        };
    }

    private static boolean tells(PlanNode edges, String field) {
        return edges.children().stream().anyMatch(part -> part.field().equals(field));
    }

    private boolean tellsRankedCursor(PlanNode edges) {
        return mapping.ranked() && tells(edges, "cursor");
    }

    /** A member of an edge, from its row: a cursor without the rank, which only the page as a whole tells. */
    private Pair member(PlanNode part) {
        return switch (part.field()) {
            case "cursor" -> new Pair(part.resultKey(), cursor.expression(dialect, null), Kind.TEXT, true);
            case "node" -> new Pair(part.resultKey(), members.object(part, mapping.type(), nodeRow()), Kind.JSON, true);
            case RANK -> new Pair(part.resultKey(), Mark.rank(), Kind.JSON, true);
            default -> members.pair(part, rows.row());
        };
    }

    /**
     * An edge as the rows of the page hold it.
     *
     * @param column the first of those that hold its members, or of the one that holds it whole
     */
    private record Edge(int column, List<Pair> members) {}

    /**
     * The rows of the page, numbered when the page has to be told from the row after it, or a row its rank: after they are cut, so
     * that no more rows are numbered than are shown.
     */
    private final class Page {

        private final String name = aliases.name("page");
        private final List<PlanNode> edges;
        private final boolean informed;
        private final boolean numbered;
        private final List<Field<?>> columns = new ArrayList<>();
        private final List<Edge> shown = new ArrayList<>();
        private final Keyset keyset;

        Page(List<PlanNode> parts) {
            edges = parts.stream().filter(part -> part.field().equals("edges")).toList();
            informed = parts.stream().anyMatch(ConnectionSql::informs);
            numbered = informed || edges.stream().anyMatch(ConnectionSql.this::tellsRankedCursor);
            Rows<?> page = members.joining(rows.where(after), true, () -> edges.forEach(this::select));
            if (informed) {
                columns.add(cursor.expression(dialect, null));
            }
            keyset = new Keyset(page, numbered ? name + "_rows" : name, columns);
        }

        /** Selects an edge whole, or its members where its cursor holds its rank, to be put together when that is known. */
        private void select(PlanNode part) {
            List<Pair> members =
                    part.children().stream().map(ConnectionSql.this::member).toList();
            if (!tellsRankedCursor(part)) {
                members = List.of(new Pair(part.resultKey(), object(part, members), Kind.JSON, true));
            }
            shown.add(new Edge(columns.size(), members));
            members.forEach(
                    member -> columns.add(member.value() instanceof Decimal number ? number.units() : member.value()));
        }

        Table<?> table() {
            if (!numbered) {
                return keyset.limit(first);
            }
            Table<?> read = keyset.limit(informed ? node.arguments().pageSizeAndOne("first") : first);
            return DSL.select(DSL.asterisk())
                    .select(DSL.rowNumber()
                            .over()
                            .orderBy(keyset.order(dialect))
                            .as(NUMBER))
                    .select(informed ? List.of(DSL.count().over().as(READ)) : List.of())
                    .from(read)
                    .asTable(name);
        }

        Field<String> edges(PlanNode part) {
            return tells(part, RANK) ? Mark.list(ranked(DSL.inline(0)), array(part)) : array(part);
        }

        private Field<String> array(PlanNode part) {
            Field<String> edge = edge(part);
            if (!numbered) {
                return dialect.array(edge, keyset.order(dialect), null);
            }
            List<OrderField<?>> order =
                    dialect.keepsOrder() ? List.of() : List.of(number(NUMBER).asc());
            return dialect.array(edge, order, informed ? number(NUMBER).le(first) : null);
        }

        private Field<String> edge(PlanNode part) {
            Edge edge = shown.get(edges.indexOf(part));
            if (!tellsRankedCursor(part)) {
                return column(edge.column());
            }
            List<Pair> members = new ArrayList<>();
            for (PlanNode child : part.children()) {
                Pair member = edge.members().get(members.size());
                Field<String> column = column(edge.column() + members.size());
                Field<?> value = member.value() instanceof Decimal number ? number.from(column) : column;
                members.add(new Pair(
                        member.key(),
                        child.field().equals("cursor") ? cursor(column) : value,
                        member.kind(),
                        member.required()));
            }
            return object(part, members);
        }

        private Field<String> object(PlanNode part, List<Pair> members) {
            Field<String> object = dialect.object(members);
            return tells(part, RANK) ? Mark.row(object) : object;
        }

        private Field<Integer> rank() {
            return ranked(number(NUMBER));
        }

        private Field<String> cursor(Field<?> unranked) {
            return mapping.ranked() ? Cursor.ranked(unranked, dialect, rank()) : unranked.coerce(String.class);
        }

        Field<?> hasNext() {
            return DSL.field(DSL.count().gt(first));
        }

        /** The cursor of the first or the last edge. */
        Field<?> cursor(String which) {
            Condition at = which.equals("startCursor")
                    ? number(NUMBER).eq(DSL.inline(1)).and(first.gt(DSL.inline(0)))
                    : number(NUMBER).eq(DSL.least(number(READ), first));
            return DSL.max(cursor(column(columns.size() - 1))).filterWhere(at);
        }

        private Field<String> column(int i) {
            return DSL.field(DSL.name(name, "c" + i), String.class);
        }

        private Field<Integer> number(String column) {
            return DSL.field(DSL.name(name, column), Integer.class);
        }
    }
}
