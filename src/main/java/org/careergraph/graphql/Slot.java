package org.careergraph.graphql;

import java.util.List;
import org.jooq.Context;
import org.jooq.DataType;
import org.jooq.impl.CustomField;

/**
 * A place in the SQL text for a value of the request: always a bind, never text.
 *
 * @param path result keys of the field whose argument it is, for errors
 * @param label the argument as a plan prints it, such as {@code $at}
 * @param reader takes the value from a request, or refuses it
 */
record Slot(List<String> path, String label, Reader reader) {

    /** Reads a slot's value: an Integer, a Long or a String. */
    @FunctionalInterface
    interface Reader {

        Object read(Bindings bindings);
    }

    /** The slot as an expression; renders as {@code ?} and leaves its number to whoever executes the statement. */
    static final class Placeholder<T> extends CustomField<T> {

        static final String COLLECTED = "org.careergraph.slots";

        private final int number;

        Placeholder(int number, DataType<T> type) {
            super("slot_" + number, type);
            this.number = number;
        }

        @Override
        public void accept(Context<?> context) {
            @SuppressWarnings("unchecked") // only SqlCompiler puts it there
            List<Integer> collected =
                    (List<Integer>) context.configuration().data().get(COLLECTED);
            if (collected != null) {
                collected.add(number);
            }
            context.sql('?');
        }
    }
}
