package org.careergraph.question;

import org.careergraph.jooq.tables.records.ProjectionRecord;
import org.careergraph.question.Projections.Projected;

/** What is expected of the number of jobs, in sentences. */
final class JobOutlook {

    private JobOutlook() {}

    /**
     * Empty when the projection has neither a change nor openings.
     *
     * @param jobs which jobs they are
     */
    static String of(Projected projected, String jobs) {
        return English.text(change(projected, jobs), openings(projected.figures()));
    }

    private static String change(Projected projected, String jobs) {
        ProjectionRecord figures = projected.figures();
        Long base = figures.getBaseJobs();
        Long target = figures.getTargetJobs();
        Integer ppm = figures.getChangePpm();
        boolean counted = base != null && target != null;
        if (ppm == null && !counted) {
            return "";
        }
        String direction =
                switch (ppm == null ? 0 : Integer.signum(ppm)) {
                    case 1 -> "grow by " + English.percent(ppm);
                    case -1 -> "fall by " + English.percent(ppm);
                    default -> ppm == null ? "go" : "stay about the same";
                };
        return "In %s the number of %s, those of the self-employed included, is expected to %s between %d and %d%s."
                .formatted(
                        English.place(projected.place()),
                        jobs,
                        direction,
                        figures.getBaseYear(),
                        figures.getTargetYear(),
                        counted ? counts(base, target) : "");
    }

    private static String counts(long base, long target) {
        return ", from %s to %s%s"
                .formatted(English.count(base), English.count(target), base == target ? " (both rounded)" : "");
    }

    private static String openings(ProjectionRecord figures) {
        return figures.getOpenings() == null
                ? ""
                : "Openings, by growth and by people who leave, are expected to be %s a year on average."
                        .formatted(English.count(figures.getOpenings()));
    }
}
