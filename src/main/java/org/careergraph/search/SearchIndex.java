package org.careergraph.search;

import static org.careergraph.jooq.Tables.SEARCH_ENTRY;
import static org.careergraph.jooq.Tables.SEARCH_NAME;
import static org.careergraph.jooq.Tables.SEARCH_WORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.SearchEntryRecord;
import org.careergraph.jooq.tables.records.SearchNameRecord;
import org.careergraph.jooq.tables.records.SearchWordRecord;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives the index of names, in which every search is a look-up of a few ranges. */
@Component
@Order(5)
final class SearchIndex implements Derivation {

    /** Rows that are stored together: enough to make statements few, few enough to hold. */
    private static final int BATCH_SIZE = 10_000;

    @Override
    public void clear(DSLContext working) {
        List.of(SEARCH_ENTRY, SEARCH_WORD, SEARCH_NAME)
                .forEach(table -> working.deleteFrom(table).execute());
    }

    @Override
    public void derive(DSLContext working) {
        List<SearchName> names = SearchNames.read(working);
        Map<Lexicon, Map<String, List<SearchEntryRecord>>> lexicons = new EnumMap<>(Lexicon.class);
        Batch<SearchNameRecord> rows = new Batch<>(working);
        for (int i = 0; i < names.size(); i++) {
            SearchName name = names.get(i);
            rows.add(row(name, i + 1));
            for (Lexicon lexicon : name.lexicons()) {
                enter(name, i + 1, lexicons.computeIfAbsent(lexicon, l -> new TreeMap<>(SearchName.TEXT)));
            }
        }
        rows.flush();
        store(working, lexicons);
    }

    private static SearchNameRecord row(SearchName name, int id) {
        return new SearchNameRecord(
                id,
                name.kind() == SearchKind.ROLE ? name.item() : null,
                name.kind() == SearchKind.SKILL ? name.item() : null,
                name.kind() == SearchKind.LOCATION ? name.item() : null,
                name.on().name(),
                name.alias(),
                name.text(),
                name.folded());
    }

    private static void enter(SearchName name, int id, Map<String, List<SearchEntryRecord>> lexicon) {
        for (int i = 0; i < name.words().size(); i++) {
            String word = name.words().get(i);
            if (name.words().indexOf(word) == i) {
                lexicon.computeIfAbsent(word, w -> new ArrayList<>())
                        .add(new SearchEntryRecord(null, id, name.item(), name.standing(i), false));
            }
        }
    }

    private static void store(DSLContext working, Map<Lexicon, Map<String, List<SearchEntryRecord>>> lexicons) {
        Batch<SearchWordRecord> words = new Batch<>(working);
        Batch<SearchEntryRecord> entries = new Batch<>(working);
        lexicons.forEach((lexicon, held) -> held.forEach((word, found) -> {
            int first = entries.count() + 1;
            lead(found);
            for (SearchEntryRecord entry : found) {
                entry.setId(entries.count() + 1);
                entries.add(entry);
            }
            String backward = new StringBuilder(word).reverse().toString();
            words.add(new SearchWordRecord(words.count() + 1, lexicon.name(), word, backward, first, entries.count()));
        }));
        words.flush();
        entries.flush();
    }

    /** Marks the best entry of each item: by the word as a whole, and by its beginning. */
    private static void lead(List<SearchEntryRecord> entries) {
        Set<Integer> whole = new HashSet<>();
        Set<Integer> begun = new HashSet<>();
        entries.stream()
                .sorted(Comparator.comparing(SearchEntryRecord::getStanding)
                        .thenComparing(SearchEntryRecord::getNameId))
                .filter(entry -> whole.add(entry.getItemId()))
                .forEach(entry -> entry.setLeads(true));
        entries.stream()
                .sorted(Comparator.comparing((SearchEntryRecord entry) -> Standing.begun(entry.getStanding()))
                        .thenComparing(SearchEntryRecord::getNameId))
                .filter(entry -> begun.add(entry.getItemId()))
                .forEach(entry -> entry.setLeads(true));
    }

    /** Rows on their way into a table. */
    private static final class Batch<R extends UpdatableRecord<R>> {

        private final DSLContext database;
        private final List<R> waiting = new ArrayList<>();
        private int count;

        Batch(DSLContext database) {
            this.database = database;
        }

        /** Rows added so far. */
        int count() {
            return count;
        }

        void add(R row) {
            waiting.add(row);
            count++;
            if (waiting.size() == BATCH_SIZE) {
                flush();
            }
        }

        void flush() {
            Upsert.insert(database, waiting);
            waiting.clear();
        }
    }
}
