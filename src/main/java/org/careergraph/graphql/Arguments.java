package org.careergraph.graphql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The arguments of one field, as SQL sees them. What decides the SQL (presence, enums, booleans, declared literals) can be looked
 * at; every other value is a bind, known only when a request comes. Members of input objects are named by dotted paths.
 */
public final class Arguments {

    /** Years of four digits, so that dates sort as text. */
    private static final int MAX_YEAR = 9999;

    private static final JsonMapper JSON = new JsonMapper();

    private static final String YEARS = "Write a year of four digits.";

    final int site;
    private final Map<String, Object> shape;
    private final List<String> path;
    private final SlotTable slots;
    private final Map<String, String> inputTypes;
    private final Set<String> selected;

    /**
     * @param site where a request holds the values
     * @param shape what of the values decides the SQL
     * @param path result keys of the field
     * @param inputTypes names of the input types by argument path, for references
     * @param selected names of the fields that are selected of the field's object
     */
    Arguments(
            int site,
            Map<String, Object> shape,
            List<String> path,
            SlotTable slots,
            Map<String, String> inputTypes,
            Set<String> selected) {
        this.site = site;
        this.shape = shape;
        this.path = path;
        this.slots = slots;
        this.inputTypes = inputTypes;
        this.selected = selected;
    }

    /** Whether a field of the object is selected, for rows that have to be read for it only. */
    public boolean selects(String field) {
        return selected.contains(field);
    }

    /** Whether a value other than null is given, or there by default. */
    public boolean has(String argument) {
        return decides(argument) != null;
    }

    /** Whether a Boolean is given and true. */
    public boolean is(String argument) {
        return Boolean.TRUE.equals(decides(argument));
    }

    /** The name of an enum value. */
    public String choice(String argument) {
        return (String) required(argument);
    }

    /** The names of a list of enum values. */
    @SuppressWarnings("unchecked") // the shape of a list of enums is a list of names
    public List<String> choices(String argument) {
        return (List<String>) required(argument);
    }

    /** The canonical value of an argument that {@link Mappings#literal} declares; null when not given. */
    @Nullable
    public Object literal(String argument) {
        return decides(argument) == Shape.NOTHING ? null : decides(argument);
    }

    /** A bound text. */
    public Field<String> text(String argument) {
        return bind(argument, SQLDataType.VARCHAR, bindings -> Shape.text(required(bindings, argument), argument));
    }

    /** A bound text that is made of the given one. */
    public Field<String> text(String argument, UnaryOperator<String> made) {
        return bind(
                argument,
                SQLDataType.VARCHAR,
                bindings -> made.apply(Shape.text(required(bindings, argument), argument)));
    }

    /** A bound calendar date, as columns hold it: ISO text. */
    public Field<String> date(String argument) {
        return bind(argument, SQLDataType.VARCHAR, bindings -> {
            LocalDate date = (LocalDate) required(bindings, argument);
            Refusal.unlessWithin(date.getYear(), argument + "'s year", 0, MAX_YEAR, YEARS);
            return date.toString();
        });
    }

    /** A bound instant, as columns hold it: ISO text in UTC, whole seconds. */
    public Field<String> instant(String argument) {
        return bind(argument, SQLDataType.VARCHAR, bindings -> {
            OffsetDateTime instant = (OffsetDateTime) required(bindings, argument);
            Refusal.unlessWithin(instant.getYear(), argument + "'s year", 1, MAX_YEAR - 1, YEARS);
            return instant.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
        });
    }

    /**
     * A bound decimal number as a whole number of small units: 12.5 is 1250 hundredths.
     *
     * @param unit how many units make one
     * @param to the greatest number allowed; the least is 0
     */
    public Field<Long> units(String argument, int unit, long to) {
        return bind(argument, SQLDataType.BIGINT, bindings -> {
            BigDecimal number = (BigDecimal) required(bindings, argument);
            if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(to)) > 0) {
                throw new Refusal(
                        ErrorCode.BAD_USER_INPUT,
                        "%s is %s, which is not from 0 to %d".formatted(argument, Limits.number(number), to),
                        "Give a number within these bounds.");
            }
            return number.multiply(BigDecimal.valueOf(unit))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        });
    }

    /** A bound whole number within bounds; {@code hint} says what to do instead. */
    public Field<Integer> integer(String argument, int from, int to, String hint) {
        return bind(
                argument,
                SQLDataType.INTEGER,
                bindings -> Refusal.unlessWithin((Integer) required(bindings, argument), argument, from, to, hint));
    }

    /** The internal ids that a list of references names, in its order; refused like {@link #id} where one names nothing. */
    public Elements<Integer> ids(String argument, Aliases aliases) {
        Most most = new Most(Limits.MAX_REFERENCES, 0);
        return opened(
                argument, Integer.class, aliases, (bindings, list) -> most.elements((List<?>) list, argument).stream()
                        .map(reference -> find(bindings, argument, reference)
                                .orElseThrow(() -> Refusal.unknown(argument, reference)))
                        .toList());
    }

    /** A list of texts, in its order. */
    public Elements<String> texts(String argument, Aliases aliases) {
        return texts(argument, new Most(Limits.MAX_REFERENCES, Integer.MAX_VALUE), aliases, texts -> texts);
    }

    /** A list of texts, turned into another list, of texts or of lists, which SQL sees as JSON. */
    public Elements<String> texts(
            String argument, Most most, Aliases aliases, Function<List<String>, List<?>> elements) {
        return opened(argument, String.class, aliases, (bindings, list) -> elements.apply(most.texts(list, argument)));
    }

    /** A text turned into a list of maps or lists, one a word, which SQL sees as JSON. */
    public Elements<String> parts(String argument, Most most, Aliases aliases, Function<String, List<?>> parts) {
        return opened(
                argument,
                String.class,
                aliases,
                (bindings, text) -> most.words(parts.apply(most.text(text, argument)), argument));
    }

    private <T> Elements<T> opened(
            String argument, Class<T> type, Aliases aliases, BiFunction<Bindings, Object, Object> list) {
        return Elements.of(
                bind(
                        argument,
                        SQLDataType.VARCHAR,
                        bindings -> JSON.writeValueAsString(list.apply(bindings, required(bindings, argument)))),
                type,
                aliases.name("list"));
    }

    /**
     * Refuses a number that is out of range.
     *
     * @param hint what to do instead
     */
    public void check(String argument, int from, int to, String hint) {
        bind(
                argument,
                SQLDataType.INTEGER,
                bindings -> Refusal.unlessWithin((Integer) required(bindings, argument), argument, from, to, hint));
    }

    /** A bound page size, from 0 to {@value Limits#MAX_PAGE_SIZE}. */
    public Field<Integer> pageSize(String argument) {
        return limit(argument, 0);
    }

    /** A bound page size and one more, to see whether another page follows. */
    Field<Integer> pageSizeAndOne(String argument) {
        return limit(argument, 1);
    }

    /** The sum, because SQLite looks at the value of a LIMIT that is a parameter alone, and may prepare a long statement anew for each. */
    private Field<Integer> limit(String argument, int more) {
        Slot.Reader rows = bindings -> Refusal.unlessWithin(
                (Integer) required(bindings, argument),
                argument,
                0,
                Limits.MAX_PAGE_SIZE,
                "Resume after the last cursor for more.");
        return bind(argument, SQLDataType.INTEGER, rows).plus(DSL.inline(more));
    }

    /** The internal id of the object that a reference names; refused with {@link ErrorCode#NOT_FOUND} when there is none. */
    public Field<Integer> id(String argument) {
        return bind(argument, SQLDataType.INTEGER, bindings -> {
            Object reference = required(bindings, argument);
            return find(bindings, argument, reference).orElseThrow(() -> Refusal.unknown(argument, reference));
        });
    }

    /** The internal id of the object that a reference names, or one that no object has. */
    public Field<Integer> idOrNone(String argument) {
        return bind(argument, SQLDataType.INTEGER, bindings -> find(bindings, argument, required(bindings, argument))
                .orElse(-1));
    }

    /** What the cursors of a list are bound to: the list, its order, and how the amounts that order it are expressed. */
    String listName(String coordinates) {
        String name = has("orderBy") ? coordinates + " " + choice("orderBy") : coordinates;
        return has("view") ? name + " " + decides("view") : name;
    }

    /** A value taken from a cursor. */
    Field<?> cursor(String argument, Cursor cursor, int key, DataType<?> type) {
        return bind(argument, type, bindings -> {
            String text = (String) required(bindings, argument);
            return cursor.read(text).get(key);
        });
    }

    /** A refusal of this field; {@code hint} says what to do instead. */
    Refusal refuse(String message, String hint) {
        return new Refusal(ErrorCode.BAD_USER_INPUT, message, hint, path);
    }

    private OptionalInt find(Bindings bindings, String argument, Object reference) {
        return bindings.resolve(inputTypes.get(argument), reference);
    }

    private <T> Field<T> bind(String argument, DataType<T> type, Slot.Reader reader) {
        return slots.add(new Slot(path, "$" + site + "." + argument, reader), type);
    }

    private Object required(Bindings bindings, String argument) {
        Object value = bindings.get(site, argument);
        if (value == null) {
            throw new IllegalStateException("Asked for the argument " + argument + ", which is not given");
        }
        return value;
    }

    private Object required(String argument) {
        Object value = decides(argument);
        if (value == null) {
            throw new IllegalStateException("Asked for the argument " + argument + ", which is not given");
        }
        return value;
    }

    @Nullable
    private Object decides(String argument) {
        Object value = shape;
        for (String step : argument.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    @Override
    public String toString() {
        return shape.isEmpty() ? "" : shape.toString();
    }
}
