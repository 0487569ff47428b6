package org.careergraph.dataset.onet;

import java.util.List;

/**
 * The tables that are read, with the names of their files, without extension, from 25.1 to 31.0. Where 30.3 took a table apart
 * its parts come after its old name.
 */
enum Table {
    OCCUPATIONS("Occupation Data"),
    REPORTED_TITLES("Sample of Reported Titles"),
    ALTERNATE_TITLES("Alternate Titles", "Job Titles"),
    SCALES("Scales Reference"),
    TASK_RATINGS("Task Ratings"),
    TASKS("Task Statements"),
    EMERGING_TASKS("Emerging Tasks"),
    ELEMENTS("Content Model Reference"),
    SKILLS("Skills", "Essential Skills", "Transferable Skills"),
    KNOWLEDGE("Knowledge"),
    ABILITIES("Abilities"),
    TECHNOLOGY("Technology Skills", "Software Skills"),
    TOOLS("Tools Used"),
    JOB_ZONE_MEANINGS("Job Zone Reference"),
    JOB_ZONES("Job Zones"),
    ANSWERS(
            "Education, Training, and Experience Categories",
            "Education Categories",
            "Training and Experience Categories"),
    ANSWER_SHARES("Education, Training, and Experience", "Education", "Training and Experience"),
    RELATED("Related Occupations");

    private final List<String> names;

    Table(String... names) {
        this.names = List.of(names);
    }

    /** Names that its files have or had, without extension. */
    List<String> names() {
        return names;
    }
}
