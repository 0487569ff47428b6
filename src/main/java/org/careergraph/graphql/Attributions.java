package org.careergraph.graphql;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.graphql.Reads.Read;
import org.careergraph.snapshot.Snapshot;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Which sources the answers of one snapshot rest on, with the sentences that name them. Read once: what an operation reads is known
 * from its SQL, so that its answer is made once as well.
 */
final class Attributions {

    /** The argument that names the one source that is asked. */
    static final String NARROWING = "source";

    private record Source(int id, String publicId) {}

    /** @param narrowing values of the arguments that narrow a read, in order */
    private record Key(List<Read> reads, List<Object> narrowing) {}

    private static final Field<String> HELD_TABLE = DSL.field(DSL.name("held", "table_name"), String.class);
    private static final Field<Integer> HELD_RELEASE = DSL.field(DSL.name("held", "release_id"), Integer.class);

    private final Map<String, Set<Source>> read = new HashMap<>();
    private final Map<Integer, byte[]> sources = new LinkedHashMap<>();
    private final Cache<Key, JsonBytes> written =
            Caffeine.newBuilder().maximumSize(Limits.MAX_COMPILED_OPERATIONS).build();

    Attributions(Snapshot snapshot) {
        DSLContext dsl = snapshot.dsl();
        dsl.select(SOURCE.ID, SOURCE.PUBLIC_ID, SOURCE.NAME, SOURCE.CREDIT)
                .from(SOURCE)
                .orderBy(SOURCE.PRECEDENCE, SOURCE.ID)
                .forEach(row -> sources.put(row.value1(), source(row.value2(), row.value3(), row.value4())));
        dsl.select(HELD_TABLE, SOURCE.ID, SOURCE.PUBLIC_ID)
                .from(held().asTable("held", "table_name", "release_id"))
                .join(RELEASE)
                .on(RELEASE.ID.eq(HELD_RELEASE))
                .join(SOURCE)
                .on(SOURCE.ID.eq(RELEASE.SOURCE_ID))
                .forEach(row -> read.computeIfAbsent(row.value1(), table -> new HashSet<>())
                        .add(new Source(row.value2(), row.value3())));
    }

    /** Which releases have rows in which table. */
    private static Select<Record2<String, Integer>> held() {
        @Nullable Select<Record2<String, Integer>> held = null;
        for (Table<?> table : Reads.tables()) {
            Field<Integer> release = table.field(Reads.RELEASE_COLUMN, Integer.class);
            Select<Record2<String, Integer>> here =
                    DSL.selectDistinct(DSL.inline(table.getName()), release).from(table);
            held = held == null ? here : held.unionAll(here);
        }
        if (held == null) {
            throw new IllegalStateException("No table tells a release");
        }
        return held;
    }

    private static byte[] source(String id, String name, String credit) {
        return new JsonBuffer()
                .write('{')
                .key("source")
                .string(id.getBytes(StandardCharsets.UTF_8))
                .write(',')
                .key("name")
                .string(name.getBytes(StandardCharsets.UTF_8))
                .write(',')
                .key("attribution")
                .string(credit.getBytes(StandardCharsets.UTF_8))
                .write('}')
                .toBytes();
    }

    /**
     * The sources that an operation reads, in the order in which they answer questions of pay, as JSON.
     *
     * @param values coerced arguments, by site
     */
    JsonBytes of(List<Read> reads, List<Map<String, Object>> values) {
        List<Object> narrowing = new ArrayList<>();
        for (Read table : reads) {
            if (table.isNarrowed()) {
                narrowing.add(values.get(table.site()).get(NARROWING));
            }
        }
        return written.get(new Key(reads, narrowing), key -> write(reads, values));
    }

    private JsonBytes write(List<Read> reads, List<Map<String, Object>> values) {
        Set<Integer> named = reads.stream()
                .flatMap(table -> read.getOrDefault(table.table(), Set.of()).stream()
                        .filter(source -> !table.isNarrowed()
                                || source.publicId()
                                        .equals(values.get(table.site()).get(NARROWING))))
                .map(Source::id)
                .collect(Collectors.toSet());
        JsonBuffer out = new JsonBuffer().write('[');
        boolean first = true;
        for (Map.Entry<Integer, byte[]> source : sources.entrySet()) {
            if (named.contains(source.getKey())) {
                out = first ? out : out.write(',');
                out.write(source.getValue());
                first = false;
            }
        }
        return new JsonBytes(out.write(']').toBytes());
    }
}
