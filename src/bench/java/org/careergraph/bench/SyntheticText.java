package org.careergraph.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Words of the synthetic dataset: titles that differ, and sentences that say nothing but have quotation marks in them. */
final class SyntheticText {

    private static final List<String> LEVELS = List.of(
            "Associate", "Chief", "Clinical", "Field", "Industrial", "Junior", "Lead", "Principal", "Senior", "Staff");
    private static final List<String> FIELDS = List.of(
            "Actuarial",
            "Biomedical",
            "Civil",
            "Data",
            "Energy",
            "Financial",
            "Geospatial",
            "Health",
            "Network",
            "Sound");
    private static final List<String> TRADES = List.of(
            "Analyst",
            "Architect",
            "Controller",
            "Designer",
            "Engineer",
            "Inspector",
            "Manager",
            "Planner",
            "Scientist",
            "Technician");
    private static final List<String> WORDS = List.of(
            "reviews",
            "measures",
            "prepares",
            "\"live\"",
            "systems",
            "with",
            "customers",
            "and",
            "naïve",
            "models",
            "across",
            "departments",
            "before",
            "release",
            "reports",
            "on",
            "safety",
            "costs",
            "schedules",
            "C:\\data",
            "tests",
            "records",
            "suppliers",
            "plans",
            "equipment",
            "teaches",
            "colleagues",
            "—",
            "daily",
            "results");

    private final Random random;

    SyntheticText(Random random) {
        this.random = random;
    }

    /** Titles are numbered so that neighbours in the alphabet are far from each other in the table. */
    static String title(int role, int roles) {
        int number = role * 613 % roles;
        String title =
                LEVELS.get(number / 100 % 10) + " " + FIELDS.get(number / 10 % 10) + " " + TRADES.get(number % 10);
        return number < 1_000 ? title : title + " " + (number / 1_000 + 1);
    }

    static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    String sentence(int words) {
        StringBuilder text = new StringBuilder("It");
        for (int i = 0; i < words; i++) {
            text.append(' ').append(word());
        }
        return text.append('.').toString();
    }
}
