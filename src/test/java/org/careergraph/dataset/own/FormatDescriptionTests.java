package org.careergraph.dataset.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.careergraph.jooq.Tables.PAY_CELL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.ImportRefusedException;
import org.jooq.Record;
import org.junit.jupiter.api.Test;

/** What {@code db/README.md} promises. */
class FormatDescriptionTests {

    private static final Pattern EXAMPLE = Pattern.compile("`(\\w+\\.csv)`\n```csv\n(.*?)```", Pattern.DOTALL);

    @Test
    void givesAnExampleThatImports() throws IOException {
        try (ImportFixture fixture = ImportFixture.on(TestDatabase.SQLITE)) {
            fixture.importer().importStarter();
            SortedMap<String, String> files = new TreeMap<>();
            Matcher example = EXAMPLE.matcher(readme());
            while (example.find()) {
                files.put(example.group(1), example.group(2));
            }
            assertThat(fixture.importOwn(files).rows()).containsEntry("pay_cell", 1);
            Record pay = fixture.dsl()
                    .selectFrom(PAY_CELL)
                    .orderBy(PAY_CELL.ID.desc())
                    .limit(1)
                    .fetchSingle();
            assertThat(pay.get(PAY_CELL.ANNUAL_P50)).isEqualTo(13_150_000L);
            assertThat(pay.get(PAY_CELL.ANNUAL_P90_BOUND)).isEqualTo(16_000_000L);
            assertThat(pay.get(PAY_CELL.HOURLY_P50)).isEqualTo(6_320L);
            assertThat(pay.get(PAY_CELL.HOURLY_P90_STATUS)).isEqualTo("NOT_RELEASED");
        }
    }

    @Test
    void showsErrorsAsTheyArePrinted() throws IOException {
        try (ImportFixture fixture = ImportFixture.on(TestDatabase.SQLITE)) {
            fixture.importer().importStarter();
            SortedMap<String, String> files = new TreeMap<>();
            files.put("source.csv", "key,name,publisher,kind\na,A,A,EDITORIAL\n");
            files.put("release.csv", "source,label\na,1\n");
            files.put("salary.csv", """
                    role,location,source,currency,per,mean
                    data-engineer,us,a,USD,YEAR,5
                    data-analyst,us,a,USD,YEAR,12x
                    data-enginer,us,a,USD,YEAR,5
                    """);
            ImportRefusedException refusal =
                    catchThrowableOfType(ImportRefusedException.class, () -> fixture.importOwn(files));
            assertThat(readme()).contains("```\n" + refusal.getMessage() + "\n```");
        }
    }

    @Test
    void namesEveryFileAndColumn() throws IOException {
        Inventory none = new Inventory();
        String readme = readme();
        for (Sheet sheet : new Sheet[] {
            SourceSheets.sources(EnumSet.noneOf(Visibility.class)),
            SourceSheets.releases(none),
            LocationSheets.locations(),
            LocationSheets.codes(none),
            LocationSheets.containments(none),
            ConsumerPriceSheet.sheet(),
            RoleSheets.roles(new Inventory()),
            RoleSheets.aliases(),
            RoleSheets.replacements(),
            RoleSheets.classifications(),
            RoleSheets.responsibilities(),
            SalarySheet.sheet(),
            MarketSheets.related(),
            MarketSheets.demand(),
            MarketSheets.questions()
        }) {
            assertThat(readme).contains("`" + sheet.file() + "`");
            assertThat(sheet.required()).allSatisfy(column -> assertThat(readme).contains("**" + column + "**"));
            assertThat(sheet.optional()).allSatisfy(column -> assertThat(readme)
                    .containsPattern("\\b"
                            + column.replaceAll("p\\d\\d(_status|_bound)", "p90$1")
                                    .replaceAll("p\\d\\d$", "p90") + "\\b"));
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("db", "README.md"));
    }
}
