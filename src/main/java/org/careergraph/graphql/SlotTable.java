package org.careergraph.graphql;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Field;

/** The slots of one compiled root field, in the order in which its arguments were planned. */
final class SlotTable {

    private final List<Slot> slots = new ArrayList<>();

    <T> Field<T> add(Slot slot, DataType<T> type) {
        slots.add(slot);
        return new Slot.Placeholder<>(slots.size() - 1, type);
    }

    List<Slot> slots() {
        return List.copyOf(slots);
    }
}
