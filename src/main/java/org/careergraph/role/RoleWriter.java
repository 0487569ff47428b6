package org.careergraph.role;

import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;
import static org.careergraph.jooq.Tables.ROLE_SOURCE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.RoleDescriptionRecord;
import org.careergraph.jooq.tables.records.RoleRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * Stores what each source calls a role, and lets the role bear the title of the first of own data, starter dataset and official
 * taxonomies. A role that nobody describes any more is deprecated, and goes with the release that described it last, or that
 * dropped it, unless something else names it.
 */
@Component
final class RoleWriter implements FactWriter<Fact.Role> {

    @Override
    public Class<Fact.Role> facts() {
        return Fact.Role.class;
    }

    @Override
    public Table<?> table() {
        return ROLE_DESCRIPTION;
    }

    @Override
    public int write(Intake intake, List<Fact.Role> batch) {
        List<RoleDescriptionRecord> descriptions =
                batch.stream().map(fact -> row(fact, intake.keys())).toList();
        Upsert.storeNew(
                intake.database(),
                ROLE.ID,
                descriptions.stream().map(RoleWriter::role).toList());
        return Upsert.insert(intake.database(), descriptions);
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(ROLE_DESCRIPTION)
                .where(superseded.description(ROLE_DESCRIPTION.RELEASE_ID))
                .execute();
    }

    @Override
    public void prune(DSLContext database, Superseded superseded) {
        Map<Integer, List<RoleDescriptionRecord>> descriptions =
                database.selectFrom(ROLE_DESCRIPTION).orderBy(ROLE_DESCRIPTION.STANDING, ROLE_DESCRIPTION.ID).stream()
                        .collect(Collectors.groupingBy(RoleDescriptionRecord::getRoleId));
        Map<Integer, RoleRecord> roles = database.selectFrom(ROLE).fetchMap(ROLE.ID);
        descriptions.forEach((id, all) -> describe(Objects.requireNonNull(roles.remove(id)), all));
        Condition forgotten = ROLE.ID.in(roles.keySet());
        if (superseded.isRemoval()) {
            remove(database, forgotten, superseded);
        } else {
            deprecate(database, forgotten, superseded);
        }
        ReplacementWriter.apply(database);
    }

    /** By the edition that dropped a role first; by its latest revision. */
    private static void deprecate(DSLContext database, Condition forgotten, Superseded superseded) {
        database.update(ROLE)
                .set(ROLE.DEPRECATED_BY_ID, superseded.cause())
                .where(forgotten)
                .and(superseded.description(ROLE.RELEASE_ID))
                .and(ROLE.DEPRECATED_BY_ID.isNull().or(superseded.observation(ROLE.DEPRECATED_BY_ID)))
                .execute();
    }

    private static void remove(DSLContext database, Condition forgotten, Superseded removed) {
        Condition going =
                forgotten.and(removed.description(ROLE.RELEASE_ID).or(removed.description(ROLE.DEPRECATED_BY_ID)));
        List<Integer> gone = database.select(ROLE.ID)
                .from(ROLE)
                .where(going)
                .and(Columns.unnamed(ROLE.ID, ROLE_SOURCE, Set.of("role_id", "related_id", "replaced_by_id")))
                .fetch(ROLE.ID);
        database.deleteFrom(ROLE_SOURCE).where(ROLE_SOURCE.ROLE_ID.in(gone)).execute();
        database.deleteFrom(ROLE).where(ROLE.ID.in(gone)).execute();
        database.update(ROLE)
                .setNull(ROLE.DEPRECATED_BY_ID)
                .where(removed.description(ROLE.DEPRECATED_BY_ID))
                .execute();
    }

    /** Has a role bear the title and the slug of its first description, and the first summary that there is. */
    private static void describe(RoleRecord role, List<RoleDescriptionRecord> descriptions) {
        RoleRecord described = role(descriptions.getFirst());
        role.setSlug(described.getSlug());
        role.setTitle(described.getTitle());
        role.setSortTitle(described.getSortTitle());
        role.setTitleKey(described.getTitleKey());
        role.setReleaseId(described.getReleaseId());
        role.setDeprecatedById(null);
        role.setReplacedById(null);
        role.setSummary(descriptions.stream()
                .map(RoleDescriptionRecord::getSummary)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
        if (role.modified()) {
            role.update();
        }
    }

    private static RoleRecord role(RoleDescriptionRecord description) {
        RoleRecord role = new RoleRecord();
        role.setId(description.getRoleId());
        role.setPublicId(description.getPublicId());
        role.setSlug(description.getSlug());
        role.setTitle(description.getTitle());
        role.setSortTitle(FoldedText.sortable(description.getTitle()));
        role.setTitleKey(FoldedText.matchable(description.getTitle()));
        role.setSummary(description.getSummary());
        role.setReleaseId(description.getReleaseId());
        return role;
    }

    private static RoleDescriptionRecord row(Fact.Role fact, Keys keys) {
        RoleDescriptionRecord row = new RoleDescriptionRecord();
        row.setId(keys.next(ROLE_DESCRIPTION));
        row.setPublicId(keys.publicId("role", fact.key()));
        row.setRoleId(keys.role(fact.key()));
        row.setStanding(keys.standing());
        row.setSlug(keys.slug(fact));
        row.setTitle(fact.title());
        row.setSummary(fact.summary());
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
