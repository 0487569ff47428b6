package org.careergraph.dataset;

import java.nio.file.Path;
import java.util.List;
import org.careergraph.TestDatabase;
import org.careergraph.snapshot.CareerGraphProperties;

/** A process that imports one edition after the other, until it is killed. */
final class ImportingProgram {

    /** Rows of an edition: more than a batch of them. */
    static final int ROWS = 1_500;

    /** Printed once the first import can begin at any moment. */
    static final String READY = "ready";

    private ImportingProgram() {}

    public static void main(String[] arguments) {
        try (ImportFixture fixture = ImportFixture.on(properties(arguments))) {
            System.out.println(READY);
            for (int round = Integer.parseInt(arguments[0]); ; round++) {
                fixture.importOwn(edition(round).files());
            }
        }
    }

    /** Each round is an edition of its own, with pay of as many roles. */
    static OwnDataset edition(int round) {
        OwnDataset dataset = new OwnDataset()
                .with(
                        "release.csv",
                        "acme,2024,2024-01-01,2024-12-31,year 2024",
                        "acme,%1$d,%1$d-01-01,%1$d-12-31,year %1$d".formatted(round));
        for (int i = 0; i < ROWS; i++) {
            dataset.withRow("role.csv", "role-" + i + ",,Role " + i + ",,acme");
            dataset.withRow("demand.csv", "role-" + i + ",fr,ADVERTISED_POSTINGS," + i + ",,,,,acme");
        }
        return dataset;
    }

    /** The first round, home, then for PostgreSQL the address and the user. */
    static List<String> arguments(int round, CareerGraphProperties properties) {
        CareerGraphProperties.Database database = properties.database();
        return database == null
                ? List.of(Integer.toString(round), properties.home().toString())
                : List.of(
                        Integer.toString(round),
                        properties.home().toString(),
                        database.url(),
                        String.valueOf(database.user()));
    }

    private static CareerGraphProperties properties(String... arguments) {
        CareerGraphProperties.Database database =
                arguments.length == 2 ? null : new CareerGraphProperties.Database(arguments[2], arguments[3], null);
        return new CareerGraphProperties(Path.of(arguments[1]), "us", database, TestDatabase.PATIENCE);
    }
}
