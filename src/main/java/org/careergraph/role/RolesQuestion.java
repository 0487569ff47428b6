package org.careergraph.role;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.PREPARATION;
import static org.careergraph.jooq.Tables.PROJECTION;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_PROJECTION;
import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.SKILL;

import java.util.List;
import org.careergraph.dataset.FoldedText;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Elements;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Alias;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Preparation;
import org.careergraph.jooq.tables.Projection;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.RoleProjection;
import org.careergraph.jooq.tables.RoleSkill;
import org.careergraph.jooq.tables.Skill;
import org.careergraph.row.Country;
import org.careergraph.row.Need;
import org.careergraph.row.PlaceArgument;
import org.careergraph.row.RoleEdgeRow;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Which roles there are: all of them, or those that a filter keeps. */
final class RolesQuestion {

    private static final String UNKNOWN = "UNKNOWN";

    /** Words of a text that count: a title has hardly more. */
    private static final int WORDS = 8;

    private static final int MAX_LEVEL = 100;

    private static final int HUNDREDTHS = 100;

    /** In whole units of a currency: more than anybody earns in a year. */
    private static final long MAX_PAY = 1_000_000_000L;

    private final Arguments arguments;
    private final Aliases aliases;
    private final Role role;

    private final DefaultPay pay;

    private RolesQuestion(Arguments arguments, Aliases aliases) {
        this.arguments = arguments;
        this.aliases = aliases;
        this.role = aliases.of(ROLE);
        this.pay = aliases.of(DEFAULT_PAY);
    }

    static Rows<RoleEdgeRow> answer(Mappings.Root root, Arguments arguments, Aliases aliases) {
        return new RolesQuestion(arguments, aliases).roles();
    }

    private Rows<RoleEdgeRow> roles() {
        return inOrder(Rows.of(RoleEdgeRow.of(role, arguments), isPaid() ? paid() : role))
                .where(isNamed())
                .where(hasEverySkill())
                .where(isClassified())
                .where(isPrepared())
                .where(looksForward())
                .where(earns())
                .where(arguments.is("filter.includeDeprecated") ? DSL.noCondition() : role.DEPRECATED_BY_ID.isNull());
    }

    /** Whether the question looks at pay or jobs at the place. */
    private boolean isPaid() {
        return !arguments.choice("orderBy").equals("TITLE")
                || arguments.has("filter.minPay")
                || arguments.has("filter.maxPay");
    }

    private Table<?> paid() {
        return role.leftJoin(pay).on(pay.ROLE_ID.eq(role.ID)).and(pay.LOCATION_ID.eq(PlaceArgument.id(arguments)));
    }

    /** The statistic that ranks, or else the median. */
    private Field<Long> figure() {
        return ranksMeans() ? pay.MEAN_YEAR : pay.MEDIAN_YEAR;
    }

    /** What is surely reached: of a median of which only a floor is known, that. */
    private Field<Long> atLeast() {
        return ranksMeans() ? figure() : DSL.coalesce(figure(), pay.MEDIAN_FLOOR);
    }

    private boolean ranksMeans() {
        return arguments.choice("orderBy").equals("MEAN_PAY");
    }

    private Condition earns() {
        Condition earns = DSL.noCondition();
        if (arguments.has("filter.minPay")) {
            earns = earns.and(atLeast().ge(arguments.units("filter.minPay", HUNDREDTHS, MAX_PAY)));
        }
        return arguments.has("filter.maxPay")
                ? earns.and(figure().le(arguments.units("filter.maxPay", HUNDREDTHS, MAX_PAY)))
                : earns;
    }

    private Rows<RoleEdgeRow> inOrder(Rows<RoleEdgeRow> roles) {
        return switch (arguments.choice("orderBy")) {
            case "MEDIAN_PAY" -> greatestFirst(roles.orderBy(floorsFirst()), figure());
            case "MEAN_PAY" -> greatestFirst(roles, figure());
            case "EMPLOYMENT" -> {
                PayCell counting = aliases.of(PAY_CELL);
                yield greatestFirst(
                        roles,
                        DSL.field(DSL.select(counting.EMPLOYMENT)
                                .from(counting)
                                .where(counting.ID.eq(pay.COUNTING_CELL_ID))));
            }
            default -> roles.orderBy(byTitle(role));
        };
    }

    /** Within one edition a median that reaches the ceiling is above every median that is told. */
    private Key floorsFirst() {
        return Key.descending(NotNull.coalesce(pay.MEDIAN_FLOOR, 0L));
    }

    private Rows<RoleEdgeRow> greatestFirst(Rows<RoleEdgeRow> roles, Field<Long> figure) {
        NotNull<Integer> lacking = NotNull.either(figure.isNull(), NotNull.constant(1), NotNull.constant(0));
        return roles.orderBy(Key.ascending(lacking), Key.descending(NotNull.coalesce(figure, 0L)))
                .orderBy(byTitle(role));
    }

    /** The alphabetical order of roles. */
    static Key[] byTitle(Role role) {
        return new Key[] {Key.ascending(NotNull.column(role.SORT_TITLE)), Key.ascending(NotNull.column(role.SLUG))};
    }

    private Condition isNamed() {
        if (!arguments.has("filter.text")) {
            return DSL.noCondition();
        }
        Alias alias = aliases.of(ALIAS);
        return hasEveryWord(role.TITLE_KEY)
                .or(role.ID.in(DSL.select(alias.ROLE_ID).from(alias).where(hasEveryWord(alias.NAME_KEY))));
    }

    /** That every word of the text begins a word of a name. */
    private Condition hasEveryWord(Field<String> name) {
        Field<String> words = DSL.concat(DSL.inline(" "), name);
        Condition condition = DSL.noCondition();
        for (int i = 0; i < WORDS; i++) {
            int number = i;
            condition = condition.and(words.like(arguments.text("filter.text", text -> pattern(text, number))));
        }
        return condition;
    }

    /** Folded words hold nothing that a pattern gives a meaning to. */
    private static String pattern(String text, int number) {
        String[] words = FoldedText.matchable(text).split(" ");
        return number < words.length && !words[number].isEmpty() ? "% " + words[number] + "%" : "%";
    }

    private Condition hasEverySkill() {
        if (!arguments.has("filter.skills")) {
            return DSL.noCondition();
        }
        Elements<String> asked = arguments.texts("filter.skills", aliases);
        RoleSkill requirement = aliases.of(ROLE_SKILL);
        Skill skill = aliases.of(SKILL);
        return DSL.notExists(DSL.selectOne()
                .from(asked.table())
                .whereNotExists(DSL.selectOne()
                        .from(skill)
                        .join(requirement)
                        .on(requirement.SKILL_ID.eq(skill.ID))
                        .where(skill.PUBLIC_ID.eq(asked.value().field()))
                        .and(requirement.ROLE_ID.eq(role.ID))
                        .and(Need.of(requirement))));
    }

    private Condition isClassified() {
        if (!arguments.has("filter.code")) {
            return DSL.noCondition();
        }
        Classification link = aliases.of(CLASSIFICATION);
        OccupationCode code = aliases.of(OCCUPATION_CODE);
        Condition named = code.SCHEME.eq(DSL.inline(arguments.choice("filter.code.scheme")));
        if (arguments.has("filter.code.prefix")) {
            Field<String> prefix = arguments.text("filter.code.prefix");
            named = named.and(DSL.left(code.CODE, DSL.length(prefix)).eq(prefix));
        }
        return DSL.exists(DSL.selectOne()
                .from(link)
                .join(code)
                .on(code.ID.eq(link.OCCUPATION_CODE_ID))
                .where(link.ROLE_ID.eq(role.ID))
                .and(link.STEPS.eq(DSL.inline(0)))
                .and(named));
    }

    /** By the preparation that answers for the role: what was imported last. */
    private Condition isPrepared() {
        boolean least = arguments.has("filter.minPreparation");
        boolean most = arguments.has("filter.maxPreparation");
        if (!least && !most) {
            return DSL.noCondition();
        }
        Preparation preparation = aliases.of(PREPARATION);
        Preparation held = aliases.of(PREPARATION);
        return DSL.exists(DSL.selectOne()
                .from(preparation)
                .where(preparation.ROLE_ID.eq(role.ID))
                .and(preparation.RELEASE_ID.eq(
                        DSL.select(DSL.max(held.RELEASE_ID)).from(held).where(held.ROLE_ID.eq(role.ID))))
                .and(least ? preparation.LEVEL.ge(level("filter.minPreparation")) : DSL.noCondition())
                .and(most ? preparation.LEVEL.le(level("filter.maxPreparation")) : DSL.noCondition()));
    }

    private Field<Integer> level(String argument) {
        return arguments.integer(argument, 0, MAX_LEVEL, "No framework has more levels.");
    }

    private Condition looksForward() {
        if (!arguments.has("filter.outlook")) {
            return DSL.noCondition();
        }
        List<String> outlooks = arguments.choices("filter.outlook");
        Condition asked = DSL.exists(projections(outlooks));
        return outlooks.contains(UNKNOWN)
                ? asked.or(DSL.notExists(projections(List.of("BRIGHT", "AVERAGE", "BELOW_AVERAGE"))))
                : asked;
    }

    private Select<?> projections(List<String> outlooks) {
        RoleProjection answering = aliases.of(ROLE_PROJECTION);
        Projection projection = aliases.of(PROJECTION);
        return DSL.selectOne()
                .from(answering)
                .join(projection)
                .on(projection.ID.eq(answering.PROJECTION_ID))
                .where(answering.ROLE_ID.eq(role.ID))
                .and(answering.LOCATION_ID.in(Country.of(PlaceArgument.id(arguments), aliases)))
                .and(projection.OUTLOOK.in(outlooks.stream().map(DSL::inline).toList()));
    }
}
