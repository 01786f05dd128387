package dev.becalm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The architecture, written down where it can fail the build. */
@AnalyzeClasses(packagesOf = HouseStyleTest.class, importOptions = HouseStyleTest.NotWhereTestsAre.class)
class HouseStyleTest {
    /** Leaves out what is compiled to the same folder as this test, wherever that is. */
    static final class NotWhereTestsAre implements ImportOption {
        private static final String TESTS = HouseStyleTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        @Override
        public boolean includes(Location location) {
            return !location.asURI().toString().startsWith(TESTS);
        }
    }

    /** The order in which a call's data moves. A stage may use what lies before it, never what lies after it. */
    private static final List<String> FLOW = List.of(
            "call",
            "ingest",
            "audio",
            "transcription",
            "tone",
            "language",
            "dialogue",
            "risk",
            "cue",
            "alert",
            "report",
            "followup",
            "metrics",
            "store",
            "push",
            "pipeline",
            "config",
            "evaluation",
            "web",
            "cli");

    /** The stages that compute. They see no network, no metrics and no wall clock. */
    private static final String[] CORE = {
        inPackage("call"),
        inPackage("audio"),
        inPackage("tone"),
        "dev.becalm.language",
        inPackage("dialogue"),
        inPackage("risk"),
        inPackage("cue"),
        inPackage("alert"),
        inPackage("report")
    };

    private static final int LONGEST_FILE = 300;

    @ArchTest
    static final ArchRule coreIsPure = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..", "io.micrometer..", "java.net..", "java.nio.file..");

    @ArchTest
    static final ArchRule coreNeverReadsTheClock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyTranscriptionKnowsVosk = noClasses()
            .that()
            .resideOutsideOfPackage(inPackage("transcription"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.vosk..");

    @ArchTest
    static final ArchRule onlyCoreNlpRoomKnowsCoreNlp = noClasses()
            .that()
            .resideOutsideOfPackage(inPackage("language.corenlp"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford.nlp..");

    @ArchTest
    static final ArchRule onlyStoreKnowsSql = noClasses()
            .that()
            .resideOutsideOfPackage(inPackage("store"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlyWebKnowsVertxWeb = noClasses()
            .that()
            .resideOutsideOfPackage(inPackage("web"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.vertx.ext.web..");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.becalm.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackages(inPackage("cli"), inPackage("evaluation"))
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static void dataOnlyFlowsForward(JavaClasses classes) {
        for (int stage = 0; stage < FLOW.size() - 1; stage++) {
            String[] downstream = FLOW.subList(stage + 1, FLOW.size()).stream()
                    .map(HouseStyleTest::inPackage)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(inPackage(FLOW.get(stage)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(downstream)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as(room.getName())
                        .isTrue());
    }

    @ArchTest
    static void everyRoomIsInTheFlow(JavaClasses classes) {
        assertThat(classes.stream()
                        .map(type -> type.getPackageName().replaceFirst("^dev\\.becalm\\.?", ""))
                        .map(room -> room.split("\\.", 2)[0])
                        .filter(room -> !room.isEmpty())
                        .distinct())
                .isSubsetOf(FLOW);
    }

    @ArchTest
    static void filesStayShort(JavaClasses classes) throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java")))
                    .allSatisfy(path -> assertThat(lines(path)).isLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static long lines(Path path) {
        try (var lines = Files.lines(path)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inPackage(String stage) {
        return "dev.becalm." + stage + "..";
    }
}
