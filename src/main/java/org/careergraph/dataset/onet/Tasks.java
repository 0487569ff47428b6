package org.careergraph.dataset.onet;

import static org.careergraph.jooq.Tables.RESPONSIBILITY;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Statistic.Rating;
import org.careergraph.dataset.Terms.ResponsibilityOrigin;
import org.careergraph.snapshot.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tasks of occupations. The surveyed ones come in the order of their importance where they are rated, then core before
 * supplemental ones, then by how many people were asked; emerging ones come after, by their text.
 */
final class Tasks {

    private static final int HASH_DIGITS = 12;

    private static final Comparator<Task> ORDER = Comparator.comparing(
                    Task::importanceValue, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Task::core, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Task::respondents, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Task::id, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::text);

    /** A task; an emerging one has no id. */
    private record Task(
            Row at,
            @Nullable Integer id,
            String text,
            @Nullable Boolean core,
            @Nullable Integer respondents,
            @Nullable YearMonth month,
            TaskRatings.Pair ratings) {

        @Nullable
        Integer importanceValue() {
            Rating importance = ratings.importance();
            return importance == null ? null : importance.value();
        }
    }

    private final Occupations occupations;
    private final Scales scales;
    private final Map<String, Integer> counts = new HashMap<>();

    Tasks(Occupations occupations, Scales scales) {
        this.occupations = occupations;
        this.scales = scales;
    }

    void read(Reading reading) {
        TaskRatings ratings = new TaskRatings(occupations, scales);
        ratings.read(reading);
        reading.each(Table.TASKS, rows -> state(surveyed(rows, ratings), reading.facts()));
        ratings.refuseRest(reading);
        reading.each(Table.EMERGING_TASKS, rows -> state(emerging(rows), reading.facts()));
    }

    private Map<String, List<Task>> surveyed(Rows rows, TaskRatings ratings) {
        int code = rows.column(Occupations.CODE);
        int idColumn = rows.column("Task ID");
        int text = rows.column("Task");
        int type = rows.optionalColumn("Task Type");
        int respondents = rows.optionalColumn("Incumbents Responding");
        int date = rows.optionalColumn("Date");
        Map<String, List<Task>> tasks = new LinkedHashMap<>();
        while (rows.next()) {
            String role = occupations.role(rows, code);
            int id = rows.whole(idColumn);
            Task task = new Task(
                    rows.at(),
                    id,
                    rows.text(text, RESPONSIBILITY.TEXT),
                    core(rows, type),
                    rows.optionalWhole(respondents),
                    rows.month(date),
                    ratings.take(role, id));
            if (rows.isSound()) {
                tasks.computeIfAbsent(role, r -> new ArrayList<>()).add(task);
            }
        }
        return tasks;
    }

    private static @Nullable Boolean core(Rows rows, int column) {
        String type = rows.cell(column);
        if (type != null && !type.equals("Core") && !type.equals("Supplemental")) {
            rows.refuse(column, "unknown type of task; the types are Core and Supplemental");
        }
        return type == null ? null : type.equals("Core");
    }

    private Map<String, List<Task>> emerging(Rows rows) {
        int code = rows.column(Occupations.CODE);
        int text = rows.column("Task");
        int date = rows.optionalColumn("Date");
        Map<String, List<Task>> tasks = new LinkedHashMap<>();
        while (rows.next()) {
            String role = occupations.role(rows, code);
            Task task = new Task(
                    rows.at(),
                    null,
                    rows.text(text, RESPONSIBILITY.TEXT),
                    null,
                    null,
                    rows.month(date),
                    TaskRatings.Pair.NONE);
            if (rows.isSound()) {
                tasks.computeIfAbsent(role, r -> new ArrayList<>()).add(task);
            }
        }
        return tasks;
    }

    private void state(Map<String, List<Task>> tasks, FactSink facts) {
        tasks.forEach((role, all) -> {
            all.sort(ORDER);
            for (Task task : all) {
                boolean emerging = task.id() == null;
                facts.accept(new Fact.Responsibility(
                        task.at(),
                        OnetReader.SOURCE,
                        role,
                        emerging ? "emerging:" + role + ":" + hash(task.text()) : "task:" + task.id(),
                        counts.merge(role, 1, Integer::sum),
                        task.text(),
                        emerging ? ResponsibilityOrigin.EMERGING_TASK : ResponsibilityOrigin.SURVEYED_TASK,
                        task.core(),
                        task.respondents(),
                        task.month(),
                        task.ratings().importance(),
                        task.ratings().relevance()));
            }
        });
    }

    private static String hash(String text) {
        byte[] digest = Sha256.of(text);
        return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    }
}
