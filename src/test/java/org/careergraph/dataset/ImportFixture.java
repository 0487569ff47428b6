package org.careergraph.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careergraph.TestDatabase;
import org.careergraph.jooq.DefaultSchema;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.Derivation;
import org.careergraph.snapshot.WorkingDatabase;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** An empty working database and an importer with every reader and writer of the application. */
public final class ImportFixture implements AutoCloseable {

    private static final Set<String> MOMENTS = Set.of("ingested_at", "known_at", "at");

    private final WorkingDatabase working;
    private final AnnotationConfigApplicationContext context;

    private ImportFixture(CareerGraphProperties properties) {
        this.working = WorkingDatabase.open(properties);
        this.context = new AnnotationConfigApplicationContext();
        context.registerBean(WorkingDatabase.class, () -> working);
        context.registerBean(CareerGraphProperties.class, () -> properties);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        for (Class<?> type : List.of(Importer.class, FactWriter.class, Derivation.class)) {
            scanner.addIncludeFilter(new AssignableTypeFilter(type));
        }
        scanner.scan("org.careergraph");
        context.refresh();
    }

    public static ImportFixture on(TestDatabase database) {
        return on(database.empty());
    }

    /** An importer on a home that may be there already. */
    static ImportFixture on(CareerGraphProperties properties) {
        return new ImportFixture(properties);
    }

    /** A working database that holds the starter dataset. */
    public static ImportFixture withStarter(TestDatabase database) {
        ImportFixture fixture = on(database);
        fixture.importer().importStarter();
        return fixture;
    }

    /** Imports facts that a test lists. */
    ImportResult importListed(DatasetReader reader) {
        return importer().read(reader);
    }

    public Importer importer() {
        return context.getBean(Importer.class);
    }

    public DSLContext dsl() {
        return working.dsl();
    }

    /** Imports files of the own-data format that stand in memory, by name. */
    public ImportResult importOwn(SortedMap<String, String> files) {
        return importer().importOwn(inMemory(files));
    }

    /** Every row of every table as text, without the instants of import. */
    public String everything() {
        StringBuilder all = new StringBuilder();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            all.append(table.getName()).append('\n');
            dsl().selectFrom(table).fetch().sortAsc(0).forEach(row -> {
                for (int i = 0; i < row.size(); i++) {
                    Object value = MOMENTS.contains(table.field(i).getName()) ? "" : row.get(i);
                    all.append(value).append('|');
                }
                all.append('\n');
            });
        }
        return all.toString();
    }

    @Override
    public void close() {
        context.close();
        working.close();
    }

    /** Files that stand in memory, by name. */
    public static DatasetFiles inMemory(SortedMap<String, String> files) {
        SortedMap<String, String> copy = new TreeMap<>(files);
        return new DatasetFiles() {
            @Override
            public List<String> names() {
                return List.copyOf(copy.keySet());
            }

            @Override
            public InputStream open(String name) throws IOException {
                return new ByteArrayInputStream(copy.get(name).getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
