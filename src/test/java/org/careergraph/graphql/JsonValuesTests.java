package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.DATASET;

import java.util.List;
import org.careergraph.TestDatabase;
import org.careergraph.jooq.tables.Dataset;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests that values of every kind go out as the JSON that they are, wherever they stand in an answer. */
class JsonValuesTests {

    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "\"quoted\" and 'quoted'",
            "back\\slash \\u0041 \\n",
            "tab\t line\n return\r bell\u0007 unit\u001f delete\u007f",
            "é ß 漢字 \ud83d\ude00 \u2028 \ufeff \uffff",
            "? {0} :name $1 -- /* <script> & */",
            "{\"a\": [1]}",
            "null",
            "12");

    private static final List<Long> HUNDREDTHS =
            List.of(0L, 1L, 10L, 99L, 100L, 101L, 4567L, 11_067_300L, 1_000_000_000_000L, 9_999_999_999_999L);

    private static final List<Integer> MILLIONTHS = List.of(0, 1, 10, 333_333, 250_000, 999_999, 1_000_000);

    private static String sdl() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < TEXTS.size(); i++) {
            fields.append(" text%d: String!".formatted(i));
        }
        for (int i = 0; i < HUNDREDTHS.size(); i++) {
            fields.append(" money%d: Decimal".formatted(i));
        }
        for (int i = 0; i < MILLIONTHS.size(); i++) {
            fields.append(" share%d: Decimal".formatted(i));
        }
        return "scalar Decimal enum Mood { GLAD } type Query { values: Values! list: [Values!]! }"
                + " type Values { yes: Boolean! no: Boolean! unknown: Boolean whole: Int! nothing: String never: Decimal mood: Mood! moodless: Mood"
                + " same: Values! other: Values! %s }".formatted(fields);
    }

    private static void declare(Mappings mappings) {
        Relation<Object, Dataset> only = (parent, arguments, aliases) -> {
            Dataset dataset = aliases.of(DATASET);
            return Rows.of(dataset).orderBy(Key.ascending(NotNull.column(dataset.ID)));
        };
        mappings.query().only("values", "Values", only::rows).many("list", "Values", only::rows);
        TypeMapping<Dataset> values = mappings.type("Values", Dataset.class)
                .required("yes", row -> NotNull.constant(true))
                .required("no", row -> NotNull.exists(DSL.selectOne().where(row.ID.isNull())))
                .nullable("unknown", row -> DSL.castNull(Boolean.class))
                .required("whole", row -> NotNull.column(row.ID))
                .nullable("nothing", row -> DSL.castNull(String.class))
                .nullable("never", row -> Numbers.fromHundredths(DSL.castNull(Long.class)))
                .required("mood", row -> NotNull.constant("GLAD"))
                .nullable("moodless", row -> DSL.castNull(String.class))
                .view("same", "Values", row -> row)
                .only("other", "Values", only::rows);
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            values.required("text" + i, row -> NotNull.constant(text));
        }
        for (int i = 0; i < HUNDREDTHS.size(); i++) {
            Long hundredths = HUNDREDTHS.get(i);
            values.nullable("money" + i, row -> Numbers.fromHundredths(DSL.inline(hundredths)));
        }
        for (int i = 0; i < MILLIONTHS.size(); i++) {
            Integer millionths = MILLIONTHS.get(i);
            values.nullable("share" + i, row -> Numbers.fromPartsPerMillion(DSL.inline(millionths)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfValue(TestDatabase database) {
        String all = sdl().replaceFirst(".*other: Values!", "yes no unknown whole nothing never mood moodless ")
                .replaceAll(": \\w+!?|}", "");

        JsonNode data = TwoExecutors.on(database, sdl(), JsonValuesTests::declare)
                .same("{ values { %1$s same { %1$s } other { %1$s } } list { %1$s same { %1$s } } }".formatted(all));

        JsonNode values = data.get("values");
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(values.get("text" + i).asString()).isEqualTo(TEXTS.get(i));
        }
        for (int i = 0; i < HUNDREDTHS.size(); i++) {
            assertThat(values.get("money" + i).decimalValue().movePointRight(2))
                    .isEqualByComparingTo(String.valueOf(HUNDREDTHS.get(i)));
        }
        for (int i = 0; i < MILLIONTHS.size(); i++) {
            assertThat(values.get("share" + i).decimalValue().movePointRight(6))
                    .isEqualByComparingTo(String.valueOf(MILLIONTHS.get(i)));
        }
        assertThat(values.get("yes").isBoolean()).isTrue();
        assertThat(values.get("nothing").isNull()).isTrue();
        assertThat(values.get("mood").asString()).isEqualTo("GLAD");
        assertThat(values.get("moodless").isNull()).isTrue();
        assertThat(List.of(values.get("same").size(), data.get("list").get(0).size()))
                .containsExactly(35, 36);
    }
}
