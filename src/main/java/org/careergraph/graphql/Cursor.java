package org.careergraph.graphql;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The cursors of one list in one order: hexadecimal groups joined by dots, first version and order, then the value of each key.
 * They hold nothing secret, are made in SQL, and stay valid across publications.
 */
final class Cursor {

    private static final String VERSION = "1";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String prefix;
    private final List<Key> keys;
    private final boolean ranked;

    /**
     * @param order names the list and its order, such as {@code Query.roles TITLE}
     * @param ranked whether a cursor holds the row's place in the list too, from which the next page counts on
     */
    Cursor(String order, List<Key> keys, boolean ranked) {
        this.prefix = hex(VERSION + " " + order);
        this.keys = keys;
        this.ranked = ranked;
    }

    /** The cursor of a row, as an expression; {@code rank} is null where cursors hold none, or where it is added later. */
    Field<String> expression(JsonDialect dialect, @Nullable Field<Integer> rank) {
        List<Field<?>> parts = new ArrayList<>();
        parts.add(DSL.inline(prefix));
        for (Key key : keys) {
            parts.add(DSL.inline("."));
            parts.add(dialect.hex(key.value().field()));
        }
        Field<String> unranked = DSL.concat(parts.toArray(Field[]::new));
        return rank == null ? unranked : ranked(unranked, dialect, rank);
    }

    /** A cursor without the rank of its row, with it. */
    static Field<String> ranked(Field<?> unranked, JsonDialect dialect, Field<Integer> rank) {
        return DSL.concat(unranked, DSL.inline("."), dialect.hex(rank));
    }

    /** Whether a cursor holds the row's place in the list, too. */
    boolean ranked() {
        return ranked;
    }

    /** What all cursors of the list in this order begin with. */
    String prefix() {
        return prefix;
    }

    /** The place that the cursor given as an argument holds. */
    Field<Integer> rank(Arguments arguments, String argument) {
        return arguments
                .cursor(argument, this, keys.size(), SQLDataType.INTEGER)
                .coerce(Integer.class);
    }

    /** That a row comes after the cursor given as an argument. */
    Condition after(Arguments arguments, String argument) {
        List<Field<?>> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            values.add(arguments.cursor(
                    argument, this, i, keys.get(i).value().field().getDataType()));
        }
        Condition after = DSL.falseCondition();
        for (int i = keys.size() - 1; i >= 0; i--) {
            after = beyond(keys.get(i), values.get(i), i == keys.size() - 1, after);
        }
        return after;
    }

    @SuppressWarnings("unchecked") // the value has the type of its key, as after() made it
    private static Condition beyond(Key key, Field<?> value, boolean last, Condition rest) {
        Field<Object> left = (Field<Object>) key.value().field();
        Field<Object> right = (Field<Object>) value;
        if (last) {
            return key.descending() ? left.lt(right) : left.gt(right);
        }
        Condition bound = key.descending() ? left.le(right) : left.ge(right);
        Condition strictly = key.descending() ? left.lt(right) : left.gt(right);
        return bound.and(strictly.or(rest));
    }

    /**
     * The key values that a cursor holds.
     *
     * @throws Refusal when this list in this order did not make it
     */
    List<Object> read(String text) {
        String[] groups = text.split("\\.", -1);
        if (groups.length != keys.size() + (ranked ? 2 : 1) || !groups[0].equals(prefix)) {
            throw invalid(text);
        }
        List<Object> values = new ArrayList<>();
        try {
            for (int i = 0; i < keys.size(); i++) {
                values.add(value(groups[i + 1], keys.get(i).value().field().getDataType()));
            }
            if (ranked) {
                values.add(value(groups[keys.size() + 1], SQLDataType.INTEGER));
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw invalid(text);
        }
        return values;
    }

    private static Object value(String group, DataType<?> type) throws CharacterCodingException {
        CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(HEX.parseHex(group)));
        String text = decoded.toString();
        if (!hex(text).equals(group) || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(text);
        }
        return switch (type.getType().getSimpleName()) {
            case "Integer" -> Integer.valueOf(text);
            case "Long" -> Long.valueOf(text);
            default -> text;
        };
    }

    private static Refusal invalid(String text) {
        return new Refusal(
                ErrorCode.INVALID_CURSOR,
                "The cursor %s does not belong to this list in this order".formatted(Limits.quote(text)),
                "Use endCursor of the page before, with the same field and the same orderBy.");
    }

    private static String hex(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
