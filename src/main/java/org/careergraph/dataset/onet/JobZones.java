package org.careergraph.dataset.onet;

import static org.careergraph.jooq.Tables.PREPARATION;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.jspecify.annotations.Nullable;

/**
 * Reads how much preparation occupations need, as zones. What a zone means has changed: 30.2 made one of the first two, under the
 * number 2. So the framework tells the ranges of specific vocational preparation (SVP) that its zones stand for.
 */
final class JobZones {

    private static final String FRAMEWORK = "O*NET Job Zones";

    private record Zone(
            String name,
            @Nullable String education,
            @Nullable String experience,
            @Nullable String training,
            @Nullable String range) {}

    private final Occupations occupations;
    private final Map<Integer, Zone> zones = new TreeMap<>();

    JobZones(Occupations occupations) {
        this.occupations = occupations;
    }

    void read(Reading reading) {
        if (reading.has(Table.JOB_ZONES)) {
            reading.require(Table.JOB_ZONE_MEANINGS, Table.JOB_ZONES);
        }
        if (reading.each(Table.JOB_ZONE_MEANINGS, rows -> readZones(rows, reading.facts()))) {
            String framework = framework();
            reading.each(Table.JOB_ZONES, rows -> read(rows, framework, reading.facts()));
        }
    }

    private void readZones(Rows rows, FactSink facts) {
        int number = rows.column("Job Zone");
        int name = rows.column("Name");
        int education = rows.optionalColumn("Education");
        int experience = rows.optionalColumn("Experience");
        int training = rows.optionalColumn("Job Training");
        int range = rows.optionalColumn("SVP Range");
        while (rows.next()) {
            Zone zone = new Zone(
                    rows.text(name, PREPARATION.LABEL),
                    rows.optionalText(education, PREPARATION.EDUCATION),
                    rows.optionalText(experience, PREPARATION.EXPERIENCE),
                    rows.optionalText(training, PREPARATION.TRAINING),
                    rows.cell(range));
            if (zones.put(rows.whole(number), zone) != null) {
                rows.refuse(number, "stands in an earlier row already");
            }
            if (framework().length() > PREPARATION.FRAMEWORK.getDataType().length()) {
                rows.refuse(range, "too long together with the ranges before; shorten it");
            }
            if (rows.isSound()) {
                facts.stated(rows.at());
            }
        }
    }

    private String framework() {
        String ranges = zones.values().stream()
                .map(Zone::range)
                .map(range -> range == null ? "" : range.replaceAll("^\\(|\\)$", ""))
                .collect(Collectors.joining("; "));
        return zones.values().stream().allMatch(zone -> zone.range() == null)
                ? FRAMEWORK
                : FRAMEWORK + ", SVP " + ranges;
    }

    private void read(Rows rows, String framework, FactSink facts) {
        int code = rows.column(Occupations.CODE);
        int number = rows.column("Job Zone");
        int date = rows.optionalColumn("Date");
        while (rows.next()) {
            String role = occupations.role(rows, code);
            int level = rows.whole(number);
            Zone zone = zones.get(level);
            if (rows.isSound() && zone == null) {
                rows.refuse(number, "not a zone of Job Zone Reference");
            }
            Fact.@Nullable Preparation fact = zone == null
                    ? null
                    : new Fact.Preparation(
                            rows.at(),
                            OnetReader.SOURCE,
                            role,
                            framework,
                            level,
                            zone.name(),
                            zone.education(),
                            zone.experience(),
                            zone.training(),
                            rows.month(date));
            if (fact != null && rows.isSound()) {
                facts.accept(fact);
            }
        }
    }
}
