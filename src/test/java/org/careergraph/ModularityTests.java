package org.careergraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests for the walls between the rooms of the house. */
@AnalyzeClasses(packages = "org.careergraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ModularityTests {

    private static final String[] FEATURES = {
        "org.careergraph.role..",
        "org.careergraph.responsibility..",
        "org.careergraph.salary..",
        "org.careergraph.location..",
        "org.careergraph.profession..",
        "org.careergraph.demand..",
        "org.careergraph.question..",
        "org.careergraph.source..",
        "org.careergraph.skill..",
        "org.careergraph.preparation..",
        "org.careergraph.markup..",
        "org.careergraph.change..",
        "org.careergraph.search.."
    };

    private static final int MAX_LINES = 300;

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching(
                    "org.careergraph.(role|responsibility|salary|location|profession|demand|question|source|skill|preparation|markup|change|search)..")
            .should()
            .notDependOnEachOther()
            .because("they name each other by GraphQL type");

    @ArchTest
    static final ArchRule platformDoesNotKnowTheFeatures = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.careergraph.graphql..",
                    "org.careergraph.dataset..",
                    "org.careergraph.snapshot..",
                    "org.careergraph.row..",
                    "org.careergraph.http..",
                    "org.careergraph.access..",
                    "org.careergraph.web..",
                    "org.careergraph.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES);

    @ArchTest
    static final ArchRule importsAndQueriesDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("org.careergraph.dataset..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.careergraph.graphql..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("org.careergraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresExportNothing =
            classes().that().resideInAnyPackage(FEATURES).should().notBePublic();

    @ArchTest
    static final ArchRule requestSqlIsWrittenInOnePlace = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("org.careergraph.graphql..")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.careergraph.graphql.SqlCompiler");

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(folders).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                    .exists());
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(MAX_LINES));
        }
    }
}
