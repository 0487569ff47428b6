package org.careergraph.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.careergraph.client.CareerGraph.Answer;
import org.careergraph.client.query.*;
import org.careergraph.client.types.*;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Questions of users to the service whose address is in the environment as {@code CAREERGRAPH}. */
class OperationTests {

    private static final String ADDRESS =
            Optional.ofNullable(System.getenv("CAREERGRAPH")).orElse("http://localhost:8080/graphql");

    private static final RoleRef ENGINEER =
            RoleRef.newBuilder().title("Machine Learning Engineer").build();

    private final CareerGraph careers = new CareerGraph(RestClient.create(ADDRESS));

    @Test
    void aRoleAndWhatItIs() {
        var fields = new RoleProjectionRoot<>().title().updatedAt();
        fields.responsibilities(5, ResponsibilityOrder.IMPORTANCE, null).text();
        fields.questions(3, null).edges().node().text().answer();

        Role role = ask(ENGINEER, fields);

        assertThat(role.getTitle()).isEqualTo("Machine Learning Engineer");
        assertThat(role.getResponsibilities()).hasSize(5);
        assertThat(role.getQuestions().getEdges())
                .allSatisfy(edge -> assertThat(edge.getNode().getAnswer()).isNotEmpty());
    }

    @Test
    void payAndTheSentenceToPrintBesideIt() {
        var fields = new RoleProjectionRoot<>();
        var salary = fields.salary();
        salary.availability();
        figure(salary.mean());
        figure(salary.percentile(90));
        salary.source().publisher();

        Answer<Optional<Role>> answer = careers.ask(query(ENGINEER), fields, Role.class);

        Salary held = answer.data().orElseThrow().getSalary();
        assertThat(held.getAvailability()).isEqualTo(Availability.PUBLISHED);
        assertThat(told(held.getMean())).isEqualTo("110673");
        assertThat(held.getMean()).hasToString("$110,673");
        assertThat(told(held.getPercentile())).isEqualTo("not known: NOT_COLLECTED");
        assertThat(answer.attribution()).extracting("attribution").asString().contains("Indeed");
    }

    @Test
    void noSuchRoleIsNoError() {
        RoleRef nobody = RoleRef.newBuilder().slug("nobody").build();

        assertThat(careers.ask(query(nobody), new RoleProjectionRoot<>().title(), Role.class)
                        .data())
                .isEmpty();
    }

    @Test
    void aMapOfPay() {
        var fields = new RoleProjectionRoot<>();
        SalaryFilter states =
                SalaryFilter.newBuilder().kinds(List.of(LocationKind.STATE)).build();
        PayView view = PayView.newBuilder().priceAdjusted(true).build();
        var cell = fields.salaries(states, null, view, SalaryOrder.LOCATION_NAME, 60, null)
                .edges()
                .node();
        cell.location().slug();
        figure(cell.median());

        assertThat(ask(ENGINEER, fields).getSalaries().getEdges())
                .allSatisfy(edge ->
                        assertThat(edge.getNode().getLocation().getSlug()).startsWith("us-"));
    }

    @Test
    void rolesBesideEachOther() {
        var fields = new CompareSalariesProjectionRoot<>();
        figure(fields.rows().cells().mean());
        var query = CompareSalariesGraphQLQuery.newRequest()
                .roles(List.of(ENGINEER, titled("Data Scientist")))
                .locations(List.of(place("us"), place("us-wa")))
                .build();

        SalaryComparison compared =
                careers.ask(query, fields, SalaryComparison.class).data().orElseThrow();

        assertThat(compared.getRows()).hasSize(2).allSatisfy(row -> assertThat(row.getCells())
                .extracting(Salary::getMean)
                .hasExactlyElementsOfTypes(Pay.Amount.class, Pay.Absent.class));
    }

    @Test
    void theBestPaid() {
        var fields = new RolesProjectionRoot<>();
        var edge = fields.edges().rank();
        edge.node().title();
        figure(edge.salary().mean());
        var query = RolesGraphQLQuery.newRequest()
                .orderBy(RoleOrder.MEAN_PAY)
                .first(3)
                .build();

        RoleConnection best =
                careers.ask(query, fields, RoleConnection.class).data().orElseThrow();

        assertThat(best.getEdges()).extracting(RoleEdge::getRank).containsExactly(1, 2, 3);
    }

    @Test
    void professionsCloseBy() {
        var fields = new RoleProjectionRoot<>();
        var profession = fields.relatedProfessions().edges().node();
        profession.role().title();
        profession.openings().count().unit();

        RelatedProfession first = ask(ENGINEER, fields)
                .getRelatedProfessions()
                .getEdges()
                .getFirst()
                .getNode();

        assertThat(first.getRole().getTitle()).isEqualTo("Data Scientist");
        assertThat(first.getOpenings().getCount()).isEqualByComparingTo(BigDecimal.valueOf(23757));
    }

    @Test
    void whatAMoveTakes() {
        var fields = new SkillGapProjectionRoot<>();
        fields.missing().skill().name();
        var query = SkillGapGraphQLQuery.newRequest()
                .from(titled("Data Engineer"))
                .to(ENGINEER)
                .build();

        assertThat(careers.ask(query, fields, SkillGap.class)
                        .data()
                        .orElseThrow()
                        .getMissing())
                .isNotNull();
    }

    @Test
    void whatTitlesMean() {
        var fields = new ResolveTitlesProjectionRoot<>().input();
        fields.outcome();
        fields.candidates().role().title();
        var query = ResolveTitlesGraphQLQuery.newRequest()
                .titles(List.of("Sr Machine Learning Engineer (Remote)", "Qwerty"))
                .build();

        List<TitleResolution> meant =
                careers.askForList(query, fields, TitleResolution.class).data();

        assertThat(meant)
                .extracting(TitleResolution::getOutcome)
                .containsExactly(ResolutionOutcome.RESOLVED, ResolutionOutcome.NO_MATCH);
    }

    @Test
    void rolesAndPlacesWhileSomebodyTypes() {
        var fields = new SearchProjectionRoot<>().matchedText();
        var item = fields.item().__typename();
        item.onRole().title();
        item.onLocation().name();
        var query = SearchGraphQLQuery.newRequest()
                .text("wash")
                .kinds(List.of(SearchKind.ROLE, SearchKind.LOCATION))
                .build();

        List<SearchHit> hits =
                careers.askForList(query, fields, SearchHit.class).data();

        assertThat(hits).extracting(hit -> name(hit.getItem())).contains("Washington");
    }

    @Test
    void whatChangedPageByPage() {
        var fields = new ChangesProjectionRoot<>();
        fields.edges().node().kind();
        fields.pageInfo().hasNextPage().endCursor();

        String after = null;
        int changes = 0;
        for (boolean more = true; more; ) {
            var query = ChangesGraphQLQuery.newRequest().first(5).after(after).build();
            ChangeConnection page =
                    careers.ask(query, fields, ChangeConnection.class).data().orElseThrow();
            changes += page.getEdges().size();
            after = page.getPageInfo().getEndCursor();
            more = page.getPageInfo().getHasNextPage();
        }

        assertThat(changes).isGreaterThan(5);
    }

    @Test
    void aRefusalTellsItsCodeAndWhatToDo() {
        var fields = new CompareSalariesProjectionRoot<>().commonConcept();
        var query = CompareSalariesGraphQLQuery.newRequest()
                .roles(List.of(ENGINEER))
                .locations(List.of(place("nowhere")))
                .build();

        assertThatExceptionOfType(AnswerException.class)
                .isThrownBy(() -> careers.ask(query, fields, SalaryComparison.class))
                .withMessageMatching(".*nowhere.*\\. List what is held first.*")
                .satisfies(e -> assertThat(e.codes()).containsExactly("NOT_FOUND"));
    }

    @Test
    void aKeyThatIsUnknownIsRefused() {
        RestClient stranger = RestClient.builder()
                .baseUrl(ADDRESS)
                .defaultHeader("Authorization", "Bearer nobody")
                .build();

        assertThatExceptionOfType(HttpClientErrorException.Unauthorized.class)
                .isThrownBy(
                        () -> new CareerGraph(stranger).ask(query(ENGINEER), new RoleProjectionRoot<>(), Role.class))
                .satisfies(e -> assertThat(e.getResponseBodyAsString()).contains("UNAUTHENTICATED"));
    }

    private Role ask(RoleRef role, RoleProjectionRoot<?, ?> fields) {
        return careers.ask(query(role), fields, Role.class).data().orElseThrow();
    }

    private static RoleGraphQLQuery query(RoleRef role) {
        return RoleGraphQLQuery.newRequest().by(role).build();
    }

    private static RoleRef titled(String title) {
        return RoleRef.newBuilder().title(title).build();
    }

    private static LocationRef place(String slug) {
        return LocationRef.newBuilder().slug(slug).build();
    }

    /** What {@link Pay} is read from. */
    private static void figure(PayEstimateProjection<?, ?> figure) {
        figure.amount().atLeast().atMost().display().status();
    }

    private static String told(Pay pay) {
        return switch (pay) {
            case Pay.Amount(var amount, var _) -> amount.toPlainString();
            case Pay.Floor(var floor, var _) -> floor.toPlainString() + " or more";
            case Pay.Ceiling(var ceiling, var _) -> ceiling.toPlainString() + " or less";
            case Pay.Absent(var status, var _) -> "not known: " + status;
        };
    }

    private static String name(SearchItem item) {
        return switch (item) {
            case Role role -> role.getTitle();
            case Location location -> location.getName();
            default -> "";
        };
    }
}
