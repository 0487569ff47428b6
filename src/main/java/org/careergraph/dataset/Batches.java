package org.careergraph.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.jspecify.annotations.Nullable;

/** Checks facts as they come and hands them to their writers in batches; stores nothing more once something is wrong. */
final class Batches implements FactSink {

    /** Facts of one kind that are stored together: enough to make statements few, few enough to hold. */
    private static final int BATCH_SIZE = 1_000;

    private final Intake intake;
    private final Keys keys;
    private final Notices notices;
    private final FactChecks facts;
    private final RelationChecks relations;
    private final PayChecks pay;
    private final Lookups lookups;
    private final RowCounts counts = new RowCounts();
    private final Digest digest = new Digest();
    private final Map<String, Edition> editions = new HashMap<>();
    private final Map<Class<?>, List<Fact>> waiting = new HashMap<>();
    private final SortedMap<String, Integer> rows = new TreeMap<>();
    private final List<FactWriter<?>> writers;

    Batches(Intake intake, Notices notices, RelationChecks relations, List<FactWriter<?>> writers) {
        this.intake = intake;
        this.keys = intake.keys();
        this.notices = notices;
        this.facts = new FactChecks(keys, notices);
        this.relations = relations;
        this.pay = new PayChecks(notices);
        this.lookups = new Lookups(intake.database());
        this.writers = writers;
    }

    /** From now on facts of the edition's source belong to it. */
    void arrive(Edition edition) {
        editions.put(edition.release().source(), edition);
        pay.expect(edition.release());
    }

    @Override
    public void declare(Fact fact) {
        facts.namesWhatIsKnown(fact);
        define(fact);
    }

    @Override
    public void accept(Fact fact) {
        Edition edition = editions.get(fact.source());
        counts.stated(fact.at());
        if (edition != null && edition.changed() && edition.whole()) {
            digest.add(fact);
        }
        boolean arrives = edition == null || edition.changed() && !isKnownPlace(fact, edition);
        boolean passes = arrives && passes(fact, edition);
        define(fact);
        if (passes && relations.pass(fact) && notices.isEmpty()) {
            List<Fact> batch = waiting(fact.getClass());
            batch.add(fact);
            if (batch.size() >= BATCH_SIZE) {
                flush();
            }
        }
    }

    private boolean passes(Fact fact, @Nullable Edition edition) {
        boolean mayRepeat = edition != null && !edition.whole() && fact instanceof Fact.Observation;
        boolean sound = mayRepeat ? facts.namesWhatIsKnown(fact) : facts.pass(fact);
        return sound && isTimely(fact, edition) && (!(fact instanceof Fact.Pay cell) || pay.pass(cell));
    }

    /** What a part of a release says of places that are known already is not news: their newest description stays. */
    private boolean isKnownPlace(Fact fact, Edition edition) {
        return !edition.whole()
                && switch (fact) {
                    case Fact.Location place -> keys.knows(Key.location(place.slug()));
                    case Fact.Containment place -> keys.describer(Key.location(place.location())) != null;
                    default -> false;
                };
    }

    private void define(Fact fact) {
        if (fact instanceof Fact.Role role) {
            keys.define(role);
            return;
        }
        Key defined = Identities.defined(fact);
        if (defined != null) {
            keys.define(defined);
        }
        lookups.learn(fact);
    }

    @Override
    public void stated(Row at) {
        counts.stated(at);
    }

    @Override
    public void dropped(Row at, String reason) {
        counts.dropped(at, reason);
    }

    @Override
    public void finished(String file, int rows) {
        counts.finished(file, rows, notices);
    }

    @Override
    public boolean isLocation(String slug) {
        return keys.knows(Key.location(slug));
    }

    @Override
    public @Nullable String locationWithCode(String scheme, String code) {
        return lookups.withCode(scheme, code);
    }

    @Override
    public @Nullable String locationNamed(String name) {
        return lookups.named(name);
    }

    @Override
    public @Nullable String codeTitled(ClassificationScheme scheme, String version, String title) {
        return lookups.codeTitled(scheme, version, title);
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

    RowCounts counts() {
        return counts;
    }

    Digest digest() {
        return digest;
    }

    private <F extends Fact> int write(FactWriter<F> writer, List<Fact> batch) {
        return writer.write(intake, batch.stream().map(writer.facts()::cast).toList());
    }

    private boolean isTimely(Fact fact, @Nullable Edition edition) {
        if (edition == null || edition.newest() || !edition.whole() || !(fact instanceof Fact.Description)) {
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
