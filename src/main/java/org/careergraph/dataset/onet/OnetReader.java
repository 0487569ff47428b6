package org.careergraph.dataset.onet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.dataset.Catalogue;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Catalogue.Standing;
import org.careergraph.dataset.Credit;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.PayScope;
import org.careergraph.dataset.Terms.SkillKind;
import org.careergraph.dataset.Terms.SourceKind;
import org.jspecify.annotations.Nullable;

/** Reads one edition, table by table, what is named before what names it. */
final class OnetReader implements DatasetReader {

    /** Key of the source. */
    static final String SOURCE = "database";

    private static final Fact.Licence LICENCE = new Fact.Licence(
            "Creative Commons Attribution 4.0 International",
            "CC-BY-4.0",
            "https://creativecommons.org/licenses/by/4.0/");

    /** As prescribed at https://www.onetcenter.org/license_db.html. */
    private static final String ATTRIBUTION =
            "This product includes information from the O*NET {label} Database by the U.S. Department of Labor, Employment"
                    + " and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark"
                    + " of USDOL/ETA.";

    /** As prescribed, with the list of changes that is recommended. */
    private static final String MODIFICATION =
            "CareerGraph has modified all or some of this information: names that repeat are left out, and tasks are put"
                    + " in an order. USDOL/ETA has not approved, endorsed, or tested these modifications.";

    private static final String LIMITATIONS =
            "Describes work in the United States. Ratings rest on small samples, often a few dozen people or fewer; each"
                    + " tells how many were asked and how exact it is. Occupations are surveyed in turn: a row can be"
                    + " years older than the edition and tells its own month, and an occupation that was not surveyed yet"
                    + " has no ratings at all. Groups of all other occupations and military occupations (93 in edition"
                    + " 29.3) have titles and a description only.";

    private final List<DataFile> files;
    private final KnownReleases known;

    OnetReader(List<DataFile> files, KnownReleases known) {
        this.files = files;
        this.known = known;
    }

    @Override
    public Catalogue catalogue(Notices notices) {
        files.stream()
                .skip(1)
                .forEach(file -> notices.add(file.whole()
                        .notice("the same edition as " + zip().name() + "; import one of them, each is all of it")));
        try (OnetArchive archive = open()) {
            String label = EditionLabel.of(
                            archive, archive.files(Table.OCCUPATIONS).getFirst())
                    .orElseThrow()
                    .toString();
            return new Catalogue(
                    OnetFormat.NAME,
                    Standing.OFFICIAL,
                    Completeness.WHOLE,
                    List.of(source()),
                    List.of(release(archive, label)),
                    Set.of());
        }
    }

    private Fact.Source source() {
        return new Fact.Source(
                zip().whole(),
                SOURCE,
                "O*NET database",
                "U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
                SourceKind.OFFICIAL_TAXONOMY,
                "https://www.onetcenter.org/database.html",
                LICENCE,
                true,
                true,
                new Credit(ATTRIBUTION, MODIFICATION),
                LIMITATIONS,
                PayScope.UNSTATED);
    }

    private Fact.Release release(OnetArchive archive, String label) {
        String sha256 = zip().sha256();
        return new Fact.Release(
                zip().whole(),
                SOURCE,
                label,
                null,
                known.publishedAt(OnetFormat.NAME, label).orElse(null),
                null,
                Stream.of(Table.values())
                        .flatMap(table -> archive.files(table).stream())
                        .map(file -> new Fact.File(archive.nameOf(file), sha256, 0))
                        .toList());
    }

    @Override
    public void read(FactSink facts, Notices notices) {
        try (OnetArchive archive = open()) {
            Reading reading = new Reading(archive, facts, notices);
            Occupations occupations = new Occupations();
            if (occupations.read(reading)) {
                read(reading, occupations);
            }
        }
    }

    private static void read(Reading reading, Occupations occupations) {
        new JobTitles(occupations).read(reading);
        Scales scales = new Scales();
        scales.read(reading);
        new Tasks(occupations, scales).read(reading);
        readSkills(reading, occupations, scales);
        new JobZones(occupations).read(reading);
        new AnswerShares(occupations, scales).read(reading);
        RelatedOccupations.read(reading, occupations);
    }

    private static void readSkills(Reading reading, Occupations occupations, Scales scales) {
        Elements elements = new Elements();
        elements.read(reading);
        ElementRatings ratings = new ElementRatings(occupations, elements, scales);
        ratings.read(reading, Table.SKILLS, SkillKind.SKILL);
        ratings.read(reading, Table.KNOWLEDGE, SkillKind.KNOWLEDGE);
        ratings.read(reading, Table.ABILITIES, SkillKind.ABILITY);
        new Technologies(occupations, SkillKind.TECHNOLOGY).read(reading, Table.TECHNOLOGY);
        new Technologies(occupations, SkillKind.TOOL).read(reading, Table.TOOLS);
    }

    private DataFile zip() {
        return files.getFirst();
    }

    private OnetArchive open() {
        try {
            @Nullable OnetArchive archive = OnetArchive.open(zip());
            if (archive == null) {
                throw new IllegalStateException(zip().path() + " is no zip any more");
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + zip().path(), e);
        }
    }
}
