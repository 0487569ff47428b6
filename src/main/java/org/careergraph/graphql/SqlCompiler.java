package org.careergraph.graphql;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.graphql.JsonDialect.Pair;
import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes the one statement that answers a planned root field. The only place where SQL for requests is written. */
final class SqlCompiler {

    private final Configuration configuration;
    private final JsonDialect dialect;
    private final Mappings mappings;
    private final Aliases aliases = new Aliases();

    /** Of the rows that are being shown; null where nothing can be joined to them. */
    private @Nullable Joins joins;

    /** @param configuration of jOOQ, for the dialect; nothing is executed with it */
    SqlCompiler(Configuration configuration, Mappings mappings) {
        this.configuration = configuration;
        this.dialect = JsonDialect.of(configuration.dialect());
        this.mappings = mappings;
    }

    /** The statement of a root field that leads to rows. */
    Statement compile(PlanNode root) {
        return switch (root.mapping()) {
            case FieldMapping.One<?, ?> one when mappings.findAbstract(one.type()) == null -> object(root, one);
            case FieldMapping.One<?, ?> one -> value(json(root, Mappings.Root.INSTANCE));
            case FieldMapping.Many<?, ?> many -> value(list(root, many, Mappings.Root.INSTANCE));
            case FieldMapping.Page<?, ?> page -> page(root, page);
            case null, default ->
                throw new IllegalArgumentException("Query." + root.field() + " does not lead to rows");
        };
    }

    private Statement value(Field<String> json) {
        List<Statement.Column> columns = List.of(new Statement.Column(new byte[0], Statement.Kind.JSON));
        return render(DSL.select(json.as(RowShape.name(0))), columns, new byte[0], new Statement.Result.One());
    }

    private Statement object(PlanNode root, FieldMapping.One<?, ?> mapping) {
        Rows<?> rows = mapping.rows(Mappings.Root.INSTANCE, root.arguments(), aliases);
        RowShape shape = new RowShape(dialect).open(false);
        Rows<?> shown = joining(rows, false, () -> shape(root.children(), rows.row(), shape));
        shape.close();
        return render(shape.select(shown), shape.columns(), shape.end(), new Statement.Result.One());
    }

    private Statement page(PlanNode root, FieldMapping.Page<?, ?> mapping) {
        ConnectionSql connection = connection(root, mapping, Mappings.Root.INSTANCE);
        PageEnd end = connection.end();
        if (end == null || mappings.findAbstract(mapping.type()) != null) {
            return value(connection.json());
        }
        RowShape shape = new RowShape(dialect);
        Select<?> select = connection.rows(shape, end);
        String open = "{\"" + root.children().getFirst().resultKey() + "\":[";
        return render(select, shape.columns(), shape.end(), new Statement.Result.Many(RowShape.ascii(open), end));
    }

    /**
     * The members of an object in columns, to be spliced in Java. SQLite makes one object of a run of scalars, because each
     * column costs a call; PostgreSQL has each in a column, because its JSON functions cost more.
     */
    private void shape(List<PlanNode> nodes, Object row, RowShape shape) {
        boolean plain = dialect == JsonDialect.POSTGRESQL;
        for (PlanNode node : nodes) {
            switch (node.mapping()) {
                case FieldMapping.One<?, ?> one
                when shape.isJoining() && mappings.findAbstract(one.type()) == null -> one(node, one, row, shape);
                case FieldMapping.Related related ->
                    shape.column(node.resultKey(), json(node, row), Statement.Kind.JSON);
                case FieldMapping.View<?, ?> view
                when plain && mappings.findAbstract(view.type()) == null -> {
                    Object seen = view.view(row, node.arguments());
                    Condition present = view.present(row);
                    shape.object(
                            node.resultKey(),
                            present == null ? null : presence(present),
                            () -> shape(node.children(), seen, shape));
                }
                case FieldMapping.View<?, ?> view -> shape.member(pair(node, row));
                case null, default -> {
                    if (plain) {
                        Field<?> field = scalar(node, row);
                        shape.column(node.resultKey(), field, kind(node, field));
                    } else {
                        shape.member(pair(node, row));
                    }
                }
            }
        }
    }

    /** An object of the row that a relation leads to: its members in columns of a joined table, unless it is the row in scope. */
    private void one(PlanNode node, FieldMapping.One<?, ?> mapping, Object row, RowShape shape) {
        Rows<?> rows = mapping.rows(row, node.arguments(), aliases);
        Runnable members = () -> shape(node.children(), rows.row(), shape);
        if (rows.isHere()) {
            shape.object(node.resultKey(), presence(rows.where()), members);
        } else {
            shape.joined(node.resultKey(), mapping.required(), rows, aliases.name("one"), members);
        }
    }

    private static Field<?> presence(Condition present) {
        return DSL.when(present, DSL.inline(true));
    }

    private static Statement.Kind kind(PlanNode node, Field<?> value) {
        boolean leads = node.mapping() instanceof FieldMapping.Related || node.mapping() instanceof FieldMapping.View;
        if (leads || value.getType() == JSON.class) {
            return Statement.Kind.JSON;
        }
        if (value.getType() == Boolean.class) {
            return Statement.Kind.BOOLEAN;
        }
        if (Number.class.isAssignableFrom(value.getType())) {
            return Statement.Kind.NUMBER;
        }
        return node.named() ? Statement.Kind.NAME : Statement.Kind.TEXT;
    }

    /** An object with all selected fields, from one row in scope. */
    private Field<String> object(List<PlanNode> nodes, Object row) {
        return dialect.object(nodes.stream().map(node -> pair(node, row)).toList());
    }

    private Pair pair(PlanNode node, Object row) {
        Field<?> value = value(node, row);
        return new Pair(node.resultKey(), value, kind(node, value), node.required());
    }

    /** The object that a row is, where that depends on the row. */
    private Field<String> object(PlanNode node, String type, Object row) {
        AbstractMapping<?> mapping = mappings.findAbstract(type);
        return mapping == null ? object(node.children(), row) : variant(node, mapping, row);
    }

    @SuppressWarnings("unchecked") // the relation that leads to the abstract type yields its rows
    private Field<String> variant(PlanNode node, AbstractMapping<?> mapping, Object row) {
        Field<String> object = DSL.inline("null"); // JSON, not NULL: a list keeps its place
        for (AbstractMapping.Variant<Object> variant : ((AbstractMapping<Object>) mapping)
                .variants().values().stream().toList().reversed()) {
            Field<String> as =
                    object(node.selections().get(variant.type()), variant.view().apply(row));
            object = DSL.when(variant.when().apply(row), as).otherwise(object);
        }
        return object;
    }

    /** The value of a field, fit to stand inside JSON. */
    private Field<?> value(PlanNode node, Object row) {
        return switch (node.mapping()) {
            case FieldMapping.Related related -> json(node, row);
            case FieldMapping.View<?, ?> view -> view(node, view, row);
            case null, default -> scalar(node, row);
        };
    }

    private Field<?> scalar(PlanNode node, Object row) {
        return node.mapping() instanceof FieldMapping.Scalar<?> scalar
                ? scalar.expression(row, node.arguments())
                : DSL.inline(node.parent());
    }

    private Field<String> view(PlanNode node, FieldMapping.View<?, ?> mapping, Object row) {
        Field<String> object = object(node, mapping.type(), mapping.view(row, node.arguments()));
        Condition present = mapping.present(row);
        return present == null ? object : DSL.when(present, object);
    }

    /** The JSON of a field that leads to other rows, as a subquery. */
    private Field<String> json(PlanNode node, Object row) {
        return switch (node.mapping()) {
            case FieldMapping.One<?, ?> one -> {
                Rows<?> rows = one.rows(row, node.arguments(), aliases);
                Condition present = rows.isHere() ? rows.where() : joins == null ? null : joins.join(rows);
                if (present == null) {
                    List<Field<String>> object = new ArrayList<>();
                    Rows<?> shown = joining(rows, false, () -> object.add(object(node, one.type(), rows.row())));
                    yield DSL.field(
                            DSL.select(object.getFirst()).from(shown.from()).where(rows.where()));
                }
                Field<String> object = object(node, one.type(), rows.row());
                yield one.required() ? object : DSL.when(present, object);
            }
            case FieldMapping.Many<?, ?> many -> list(node, many, row);
            case FieldMapping.Page<?, ?> page -> page(node, page, row);
            case null, default -> throw new IllegalArgumentException(node.field() + " does not lead to rows");
        };
    }

    private Field<String> list(PlanNode node, FieldMapping.Many<?, ?> mapping, Object row) {
        Rows<?> rows = mapping.rows(row, node.arguments(), aliases).keyed(aliases.name("keys"));
        boolean limited = node.arguments().has("first");
        List<Field<String>> element = new ArrayList<>();
        Rows<?> shown = joining(rows, limited, () -> element.add(object(node, mapping.type(), rows.row())));
        if (rows.grouped()) {
            Keyset keyset = new Keyset(shown, aliases.name("groups"), element);
            return DSL.field(DSL.select(dialect.array(keyset.column(0), keyset.order(dialect), null))
                    .from(keyset.all()));
        }
        if (!limited) {
            return DSL.field(DSL.select(array(element.getFirst(), rows.order()))
                    .from(shown.from())
                    .where(rows.where()));
        }
        Keyset keyset = new Keyset(shown, aliases.name("top"), element);
        return DSL.field(DSL.select(dialect.array(keyset.column(0), keyset.order(dialect), null))
                .from(keyset.limit(node.arguments().pageSize("first"))));
    }

    private Field<String> array(Field<String> element, List<Key> order) {
        if (dialect.keepsOrder() && !order.isEmpty() && order.getFirst().listed()) {
            // Elements that show nothing but what surrounds them would be taken for rows of that, if no filter named
            // these.
            Field<?> position = order.getFirst().value().field();
            return dialect.array(element, List.of(), position.isNotNull());
        }
        return dialect.array(element, Keyset.order(order), null);
    }

    private Field<String> page(PlanNode node, FieldMapping.Page<?, ?> mapping, Object row) {
        return connection(node, mapping, row).json();
    }

    private ConnectionSql connection(PlanNode node, FieldMapping.Page<?, ?> mapping, Object parent) {
        return new ConnectionSql(dialect, node, mapping, parent, aliases, new RowMembers() {
            @Override
            public Rows<?> joining(Rows<?> rows, boolean limited, Runnable show) {
                return SqlCompiler.this.joining(rows, limited, show);
            }

            @Override
            public Pair pair(PlanNode field, Object row) {
                return SqlCompiler.this.pair(field, row);
            }

            @Override
            public Field<String> object(PlanNode field, String type, Object row) {
                return SqlCompiler.this.object(field, type, row);
            }

            @Override
            public void columns(List<PlanNode> fields, Object row, RowShape shape) {
                shape(fields, row, shape);
            }
        });
    }

    /** {@link RowMembers#joining}. */
    private Rows<?> joining(Rows<?> rows, boolean limited, Runnable show) {
        Joins outer = joins;
        boolean joinable = dialect == JsonDialect.SQLITE && !rows.grouped() && (!limited || rows.isIndexed());
        joins = joinable ? new Joins(rows) : null;
        show.run();
        Rows<?> shown = joins == null ? rows : rows.from(joins.all());
        joins = outer;
        return shown;
    }

    private Statement render(Select<?> select, List<Statement.Column> columns, byte[] end, Statement.Result result) {
        List<Integer> slots = new ArrayList<>();
        Configuration collecting = configuration.derive();
        collecting.data(Slot.Placeholder.COLLECTED, slots);
        Reads reads = new Reads(aliases, mappings);
        String sql = DSL.using(collecting.derive(reads)).renderInlined(select);
        return new Statement(
                sql, slots.stream().mapToInt(Integer::intValue).toArray(), columns, end, result, reads.reads());
    }
}
