package org.careergraph.dataset;

/** The closed sets that facts draw on, each in the words of {@code schema.graphqls}, where every constant is described. */
public final class Terms {

    private Terms() {}

    /** What sort of source; the order in which sources answer questions of pay. */
    public enum SourceKind {
        OFFICIAL_STATISTICS,
        EMPLOYER_POSTINGS,
        SELF_REPORTS,
        OFFICIAL_TAXONOMY,
        PRICE_INDEX,
        EXCHANGE_RATES,
        EDITORIAL
    }

    /** What sort of place. */
    public enum LocationKind {
        COUNTRY,
        STATE,
        METRO,
        METRO_DIVISION,
        NONMETRO,
        COUNTY,
        CITY,
        TERRITORY,
        REMOTE
    }

    /** Where an alias came from. */
    public enum AliasOrigin {
        CLASSIFICATION_INDEX,
        INCUMBENT_SURVEY,
        EMPLOYER_POSTING,
        STATE_AGENCY,
        USER_INPUT,
        EDITORIAL,
        PREFERRED_LABEL
    }

    /** Official schemes of occupations. */
    public enum ClassificationScheme {
        ONET_SOC,
        SOC,
        OEWS,
        EMPLOYMENT_PROJECTIONS,
        ISCO,
        ESCO,
        SSYK,
        UK_SOC,
        NOC
    }

    /** How a role meets a code, in the mapping relations of SKOS, seen from the role. */
    public enum MatchKind {
        EXACT,
        CLOSE,
        BROAD,
        NARROW,
        RELATED
    }

    /** How fine a group of occupations a code means. */
    public enum CodeLevel {
        TOTAL,
        MAJOR,
        MINOR,
        BROAD,
        DETAILED
    }

    /** What sort of thing a role needs. */
    public enum SkillKind {
        SKILL,
        KNOWLEDGE,
        ABILITY,
        TECHNOLOGY,
        TOOL,
        LANGUAGE,
        CERTIFICATION
    }

    /** Whether a role cannot do without a skill. */
    public enum Necessity {
        ESSENTIAL,
        OPTIONAL,
        UNSPECIFIED
    }

    /** What people were asked about someone new to a role. */
    public enum PreparationAspect {
        EDUCATION,
        EXPERIENCE,
        ON_SITE_TRAINING,
        ON_THE_JOB_TRAINING
    }

    /** What a price level is the price of. */
    public enum PriceItem {
        ALL_ITEMS,
        GOODS,
        HOUSING,
        UTILITIES,
        OTHER_SERVICES
    }

    /** How a responsibility statement came about. */
    public enum ResponsibilityOrigin {
        SURVEYED_TASK,
        EMERGING_TASK,
        POSTING_EXTRACTED,
        EDITORIAL
    }

    /** Why an estimate is or is not there. */
    public enum EstimateStatus {
        NORMAL,
        ESTIMATED,
        PROVISIONAL,
        LOW_RELIABILITY,
        TOP_CODED,
        BOTTOM_CODED,
        NOT_RELEASED,
        SUPPRESSED_CONFIDENTIAL,
        SUPPRESSED_UNRELIABLE,
        WITHHELD_PRIVACY,
        NOT_APPLICABLE,
        NOT_COLLECTED,
        MISSING;

        /** Whether a point estimate stands beside this status; otherwise none may. */
        public boolean hasAmount() {
            return compareTo(LOW_RELIABILITY) <= 0;
        }

        /** Whether a floor or a ceiling stands beside this status; otherwise none may. */
        public boolean hasBound() {
            return this == TOP_CODED || this == BOTTOM_CODED;
        }
    }

    /** Which pay a figure is about. */
    public enum PayConcept {
        UNSPECIFIED,
        BASE,
        STRAIGHT_TIME_WITH_INCENTIVES,
        TOTAL_CASH,
        TOTAL_COMPENSATION,
        ADVERTISED
    }

    /** How a source collects pay. */
    public enum SalaryMethod {
        UNSPECIFIED,
        EMPLOYER_SURVEY,
        HOUSEHOLD_SURVEY,
        SELF_REPORTED,
        ADVERTISED,
        MODELLED,
        BLENDED
    }

    /** The period that an amount of pay is for. */
    public enum PayPeriod {
        HOUR,
        YEAR
    }

    /** What was counted for a figure. */
    public enum SampleUnit {
        SELF_REPORTS,
        ADVERTISEMENTS,
        ESTABLISHMENTS,
        WORKERS_COVERED
    }

    /** A part of what people earn. */
    public enum PayComponent {
        BASE,
        TIPS,
        COMMISSION,
        PRODUCTION_BONUS,
        NONPRODUCTION_BONUS,
        OVERTIME,
        SHIFT_DIFFERENTIAL,
        HAZARD_PAY,
        ON_CALL_PAY,
        SIGN_ON,
        EQUITY,
        SEVERANCE,
        BENEFITS
    }

    /** What the similarity of two professions rests on. */
    public enum SimilarityBasis {
        PUBLISHED_MATRIX,
        TASKS,
        SKILLS,
        KNOWLEDGE,
        TITLES,
        OBSERVED_MOVES,
        EDITORIAL
    }

    /** Where a move from one profession to another leads. */
    public enum MoveDirection {
        ADVANCEMENT,
        LATERAL_ADVANCEMENT,
        SIMILAR,
        LATERAL_TRANSITION
    }

    /** What a demand figure counts, and in which unit. */
    public enum DemandMeasure {
        ADVERTISED_POSTINGS("POSTINGS"),
        SURVEYED_VACANCIES("VACANCIES");

        private final String unit;

        DemandMeasure(String unit) {
            this.unit = unit;
        }

        /** Name of the unit, a {@code CountUnit} of the schema. */
        public String unit() {
            return unit;
        }
    }
}
