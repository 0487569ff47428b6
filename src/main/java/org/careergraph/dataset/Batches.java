package org.careergraph.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Checks facts as they come and hands them to their writers in batches; stores nothing more once something is wrong. */
final class Batches implements FactSink {

    /** Facts of one kind that are stored together: enough to make statements few, few enough to hold. */
    private static final int BATCH_SIZE = 1_000;

    private final DSLContext database;
    private final Keys keys;
    private final Notices notices;
    private final FactChecks facts;
    private final RelationChecks relations;
    private final Map<String, Edition> editions = new HashMap<>();
    private final Map<Class<?>, List<Fact>> waiting = new HashMap<>();
    private final SortedMap<String, Integer> rows = new TreeMap<>();
    private final List<FactWriter<?>> writers;

    Batches(DSLContext database, Keys keys, Notices notices, RelationChecks relations, List<FactWriter<?>> writers) {
        this.database = database;
        this.keys = keys;
        this.notices = notices;
        this.facts = new FactChecks(keys, notices);
        this.relations = relations;
        this.writers = writers;
    }

    /** From now on facts of the edition's source belong to it. */
    void arrive(Edition edition) {
        editions.put(edition.release().source(), edition);
    }

    @Override
    public void declare(Fact fact) {
        facts.namesWhatIsKnown(fact);
        define(fact);
    }

    @Override
    public void accept(Fact fact) {
        Edition edition = editions.get(fact.source());
        boolean arrives = edition == null || edition.changed();
        boolean passes = arrives && facts.pass(fact) && isTimely(fact, edition);
        define(fact);
        if (passes && relations.pass(fact) && notices.isEmpty()) {
            List<Fact> batch = waiting(fact.getClass());
            batch.add(fact);
            if (batch.size() >= BATCH_SIZE) {
                flush();
            }
        }
    }

    private void define(Fact fact) {
        Key defined = Identities.defined(fact);
        if (defined != null) {
            keys.define(defined);
        }
    }

    /** Stores what waits. */
    void flush() {
        for (FactWriter<?> writer : writers) {
            List<Fact> batch = waiting(writer.facts());
            if (!batch.isEmpty() && notices.isEmpty()) {
                rows.merge(writer.table().getName(), write(writer, batch), Integer::sum);
            }
            batch.clear();
        }
    }

    /** Rows stored so far, by table. */
    SortedMap<String, Integer> rows() {
        return rows;
    }

    private <F extends Fact> int write(FactWriter<F> writer, List<Fact> batch) {
        return writer.write(database, batch.stream().map(writer.facts()::cast).toList(), keys);
    }

    private boolean isTimely(Fact fact, @Nullable Edition edition) {
        if (edition == null || edition.newest() || !(fact instanceof Fact.Description)) {
            return true;
        }
        String message = "a newer release of this source is held; an older one may bring pay and demand only";
        notices.add(fact.at().notice("source", fact.source(), message));
        return false;
    }

    private List<Fact> waiting(Class<?> facts) {
        return waiting.computeIfAbsent(facts, f -> new ArrayList<>());
    }
}
