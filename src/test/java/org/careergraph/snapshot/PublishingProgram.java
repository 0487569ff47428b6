package org.careergraph.snapshot;

import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.nio.file.Path;
import java.util.List;
import org.careergraph.TestDatabase;

/** A process that changes the working database and publishes, over and over, until it is killed. */
final class PublishingProgram {

    private PublishingProgram() {}

    public static void main(String[] arguments) {
        CareerGraphProperties properties = properties(arguments);
        try (WorkingDatabase working = WorkingDatabase.open(properties)) {
            Publisher publisher = publisher(working, properties);
            for (long round = System.nanoTime(); ; round++) {
                change(working, round);
                System.out.println(publisher.publish().fingerprint());
            }
        }
    }

    /** Home, then for PostgreSQL the address and the user. */
    static List<String> arguments(CareerGraphProperties properties) {
        CareerGraphProperties.Database database = properties.database();
        return database == null
                ? List.of(properties.home().toString())
                : List.of(properties.home().toString(), database.url(), String.valueOf(database.user()));
    }

    private static CareerGraphProperties properties(String... arguments) {
        CareerGraphProperties.Database database =
                arguments.length == 1 ? null : new CareerGraphProperties.Database(arguments[1], arguments[2], null);
        return new CareerGraphProperties(Path.of(arguments[0]), "us", database, TestDatabase.PATIENCE);
    }

    static SnapshotStore store(WorkingDatabase working, CareerGraphProperties properties) {
        return new SnapshotConfiguration().snapshotStore(properties, working);
    }

    static Publisher publisher(WorkingDatabase working, CareerGraphProperties properties) {
        return new SnapshotConfiguration()
                .publisher(properties, working, store(working, properties), List.of(), List.of());
    }

    /** The name of every source and the hash of every file say which round it was: a half snapshot would mix two. */
    static void change(WorkingDatabase working, long round) {
        String hash = "%064x".formatted(round);
        working.transaction(transaction -> {
            transaction.update(SOURCE).set(SOURCE.NAME, hash).execute();
            return transaction
                    .update(RELEASE_FILE)
                    .set(RELEASE_FILE.SHA256, hash)
                    .execute();
        });
    }
}
