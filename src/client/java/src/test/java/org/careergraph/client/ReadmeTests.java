package org.careergraph.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.careergraph.client.query.RoleGraphQLQuery;
import org.careergraph.client.query.RoleProjectionRoot;
import org.careergraph.client.types.Role;
import org.careergraph.client.types.RoleRef;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** Tests for what the README shows. */
class ReadmeTests {

    private final String address =
            Optional.ofNullable(System.getenv("CAREERGRAPH")).orElse("http://localhost:8080/graphql");

    @Test
    void payIsToldAsWhatItIs() {
        assertThat(payOf("Data Scientist")).isEqualTo("$102069");
    }

    private String payOf(String title) {
        var careers = new CareerGraph(RestClient.create(address));
        var role = RoleRef.newBuilder().title(title).build();
        var fields = new RoleProjectionRoot<>();
        fields.salary().mean().amount().atLeast().atMost().display().status();
        var query = RoleGraphQLQuery.newRequest().by(role).build();
        var found = careers.ask(query, fields, Role.class).data().orElseThrow();
        return switch (found.getSalary().getMean()) {
            case Pay.Amount(var amount, var _) -> "$" + amount;
            case Pay.Floor(var atLeast, var _) -> "$" + atLeast + " or more";
            case Pay.Ceiling(var atMost, var _) -> "$" + atMost + " or less";
            case Pay.Absent _ -> "not known";
        };
    }
}
