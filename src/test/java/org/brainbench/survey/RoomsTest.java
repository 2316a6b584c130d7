package org.brainbench.survey;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;

import java.util.Map;
import java.util.Set;
import jakarta.ws.rs.Path;

/** The rooms of the design: who may use whom. */
@AnalyzeClasses(packages = "org.brainbench.survey", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String BASE = "org.brainbench.survey.";

    /** Every room with those that it may use, none above itself; {@code docs/architecture.md} says the same. */
    static final Map<String, Set<String>> USES = Map.ofEntries(
            room("app", "exchange result model session item study account statistics web"),
            room("exchange", "result model session item study account web"),
            room("result", "model session item study account statistics web"),
            room("model", "item study account statistics web"),
            room("session", "item study account web"),
            room("item", "study account web"),
            room("study", "account web"),
            room("account", "web"),
            room("statistics", ""),
            room("web", ""));

    @ArchTest
    static final ArchRule DEPENDENCIES_POINT_DOWN = dependenciesPointDown();

    private static Map.Entry<String, Set<String>> room(String name, String uses) {
        return Map.entry(name, uses.isEmpty() ? Set.of() : Set.of(uses.split(" ")));
    }

    private static ArchRule dependenciesPointDown() {
        Architectures.LayeredArchitecture rooms =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : USES.keySet()) {
            rooms = rooms.layer(name).definedBy(BASE + name + "..");
        }
        for (Map.Entry<String, Set<String>> room : USES.entrySet()) {
            Architectures.LayeredArchitecture.LayerDependencySpecification of = rooms.whereLayer(room.getKey());
            rooms = room.getValue().isEmpty()
                    ? of.mayNotAccessAnyLayer()
                    : of.mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        return rooms.ensureAllClassesAreContainedInArchitecture();
    }

    @ArchTest
    static final ArchRule NO_ROOM_LEADS_BACK_TO_ITSELF =
            slices().matching(BASE + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule STATISTICS_KNOWS_ONLY_NUMBERS = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage(BASE + "statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "io.vertx..", "org.hibernate..", "com.fasterxml..");

    @ArchTest
    static final ArchRule RESOURCES_STAY_IN_THEIR_ROOM = ArchRuleDefinition.classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .bePackagePrivate();
}
