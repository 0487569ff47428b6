package org.careergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_SOURCE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.List;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.ImportFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleSourcesTests {

    @ParameterizedTest
    @EnumSource
    void listsEverySourceOfARoleOnce(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            fixture.importer().importStarter();
            RoleSources sources = new RoleSources();
            sources.derive(fixture.dsl());
            sources.clear(fixture.dsl());
            sources.derive(fixture.dsl());
            assertThat(sources(fixture, "machine-learning-engineer"))
                    .containsExactly("source:own:careergraph", "source:own:indeed-career-guide");
            assertThat(sources(fixture, "deep-learning-engineer")).containsExactly("source:own:indeed-career-guide");
            assertThat(fixture.dsl().fetchCount(ROLE_SOURCE)).isEqualTo(13);
        }
    }

    private static List<String> sources(ImportFixture fixture, String role) {
        return fixture.dsl()
                .select(SOURCE.PUBLIC_ID)
                .from(ROLE_SOURCE
                        .join(SOURCE)
                        .on(SOURCE.ID.eq(ROLE_SOURCE.SOURCE_ID))
                        .join(ROLE)
                        .on(ROLE.ID.eq(ROLE_SOURCE.ROLE_ID)))
                .where(ROLE.SLUG.eq(role))
                .orderBy(SOURCE.PUBLIC_ID)
                .fetch(SOURCE.PUBLIC_ID);
    }
}
