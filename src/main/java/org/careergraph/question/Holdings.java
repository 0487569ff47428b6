package org.careergraph.question;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.careergraph.jooq.tables.records.LocationRecord;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** What is held of roles, editions and codes, for every answer to draw on. */
final class Holdings {

    /** That a role falls into a code. */
    private record Link(int role, int code) {}

    private final DSLContext database;
    private final LocationRecord home;
    private final Map<Integer, LocationRecord> places;
    private final Map<Integer, String> titles;
    private final Map<Integer, Edition> editions = new HashMap<>();
    private final Map<Link, Group> groups = new HashMap<>();

    private Holdings(DSLContext database, LocationRecord home) {
        this.database = database;
        this.home = home;
        this.places = database.selectFrom(LOCATION).fetchMap(LOCATION.ID);
        this.titles = database.select(ROLE.ID, ROLE.TITLE).from(ROLE).fetchMap(ROLE.ID, ROLE.TITLE);
        readEditions();
        readGroups();
    }

    /** Reads what is held; empty when the home location is not. */
    static Optional<Holdings> of(DSLContext database, String homeLocation) {
        return database.fetchOptional(LOCATION, LOCATION.SLUG.eq(homeLocation))
                .map(home -> new Holdings(database, home));
    }

    private void readEditions() {
        database.select(
                        RELEASE.ID,
                        SOURCE.PUBLISHER,
                        SOURCE.NAME,
                        SOURCE.KIND,
                        SOURCE.PRECEDENCE,
                        RELEASE.LABEL,
                        RELEASE.PUBLISHED_AT)
                .from(RELEASE)
                .join(SOURCE)
                .on(SOURCE.ID.eq(RELEASE.SOURCE_ID))
                .fetch(Records.mapping(Edition::new))
                .forEach(edition -> editions.put(edition.release(), edition));
    }

    private void readGroups() {
        Map<Integer, Integer> sharing = new HashMap<>();
        database.select(CLASSIFICATION.OCCUPATION_CODE_ID)
                .from(CLASSIFICATION)
                .where(CLASSIFICATION.LENDS_PAY)
                .forEach(link -> sharing.merge(link.value1(), 1, Integer::sum));
        database.select(
                        CLASSIFICATION.ROLE_ID,
                        OCCUPATION_CODE.ID,
                        OCCUPATION_CODE.TITLE,
                        OCCUPATION_CODE.CODE,
                        CLASSIFICATION.MATCH_KIND,
                        OCCUPATION_CODE.RESIDUAL)
                .from(CLASSIFICATION)
                .join(OCCUPATION_CODE)
                .on(OCCUPATION_CODE.ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                .where(CLASSIFICATION.LENDS_PAY)
                .forEach(link -> groups.put(
                        new Link(link.value1(), link.value2()),
                        new Group(
                                link.value3(),
                                link.value4(),
                                !"EXACT".equals(link.value5()),
                                link.value6(),
                                sharing.get(link.value2()) - 1)));
    }

    DSLContext database() {
        return database;
    }

    LocationRecord home() {
        return home;
    }

    LocationRecord place(int id) {
        return Objects.requireNonNull(places.get(id));
    }

    String title(int role) {
        return Objects.requireNonNull(titles.get(role));
    }

    Edition edition(int release) {
        return Objects.requireNonNull(editions.get(release));
    }

    /** Whom something was measured for, that a role borrows; {@link Group#NONE} when it was the role itself. */
    Group group(int role, @Nullable Integer code) {
        return code == null ? Group.NONE : Objects.requireNonNull(groups.get(new Link(role, code)));
    }
}
