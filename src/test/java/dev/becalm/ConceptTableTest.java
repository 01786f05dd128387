package dev.becalm;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.becalm.call.Language;
import dev.becalm.config.PlaybookFile;
import dev.becalm.config.SignalRuleFiles;
import dev.becalm.cue.Play;
import dev.becalm.cue.Playbook;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Saying;
import dev.becalm.fixture.Showing;
import dev.becalm.language.rule.SignalRule;
import dev.becalm.language.rule.SignalRules;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code src/docs/concepts.md} true: every concept of complaint handling with what implements it and what proves it.
 * Run with {@code -Dconcepts.write=true} to write the page anew.
 */
class ConceptTableTest {
    private static final Path PAGE = Path.of("src/docs/concepts.md");
    private static final Path CONCEPTS = Path.of("src/test/resources/concepts.tsv");
    private static final Path UNSAID = Path.of("src/test/resources/unsaid.tsv");
    private static final Path CONFIG = Path.of("config");

    /** Sentences among the rules that show a concept, and sentences that only look like it. */
    private record Examples(int positive, int negative) {
        static Examples of(SignalRule rule) {
            var examples = rule.examples();
            return new Examples(examples.match().size(), examples.reject().size());
        }

        static Examples of(Saying saying) {
            return saying.shows() ? new Examples(1, 0) : new Examples(0, 1);
        }

        Examples and(Examples more) {
            return new Examples(positive + more.positive, negative + more.negative);
        }
    }

    /** A concept with what was found for it. */
    private record Row(
            String id,
            String priority,
            String meaning,
            TreeSet<String> by,
            TreeSet<String> tests,
            Map<Language, Examples> said,
            String unsaid) {
        String line() {
            List<String> examples = new ArrayList<>();
            said.forEach((language, count) ->
                    examples.add(language.code() + " " + count.positive() + "+ " + count.negative() + "\u2212"));
            if (!unsaid.isEmpty()) {
                examples.add("not said: " + unsaid);
            }
            return "| " + id + " | " + priority + " | " + meaning + " | " + String.join(", ", by) + " | "
                    + String.join(", ", tests) + " | " + String.join(", ", examples) + " |";
        }

        boolean shownBothWays() {
            return said.size() == Language.values().length
                    && said.values().stream().allMatch(count -> count.positive() > 0 && count.negative() > 0);
        }
    }

    @Test
    void everyRequiredConceptIsImplementedAndProved() throws IOException {
        var bare = rows().values().stream()
                .filter(row -> row.priority().equals("P0") && row.tests().isEmpty())
                .map(Row::id)
                .toList();

        assertThat(bare).as("P0 concepts without a test").isEmpty();
    }

    @Test
    void whatCanBeSaidIsShownBothWaysInEachLanguage() throws IOException {
        var oneSided = rows().values().stream()
                .filter(row -> row.priority().equals("P0")
                        && row.shownBothWays() != row.unsaid().isEmpty())
                .map(Row::line)
                .toList();

        assertThat(oneSided)
                .as(
                        "P0 concepts that lack an example or a counter-example in a language, or a reason why they are not said")
                .isEmpty();
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("concepts.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("run with -Dconcepts.write=true to write src/docs/concepts.md anew")
                .isEqualTo(page);
    }

    private static String page() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Concepts",
                "",
                "What Becalm knows of complaint handling: each required (P0) and expected (P1) concept, what implements it"
                        + " and what proves it. Made by `ConceptTableTest` from the `@Concept` of tests, the rules in"
                        + " `config/signals.*.yaml` (whose examples are tests) and the plays in `config/playbook.*.yaml`.",
                "",
                "The last column counts, for what is heard in words, the sentences that show it (+) and those that only look like"
                        + " it (\u2212) in each language; or it says why no words show it.",
                "",
                "| id | | meaning | implemented by | proved by | said |",
                "| --- | --- | --- | --- | --- | --- |"));
        rows().values().forEach(row -> lines.add(row.line()));
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, Row> rows() throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, String> unsaid = unsaid();
        for (String line : Files.readAllLines(CONCEPTS)
                .subList(1, Files.readAllLines(CONCEPTS).size())) {
            String[] cells = line.split("\t", -1);
            String meaning = cells[3].replace("|", "/");
            String reason = unsaid.getOrDefault(cells[0], "");
            rows.put(
                    cells[0],
                    new Row(cells[0], cells[1], meaning, new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), reason));
        }
        addRules(rows);
        addSayings(rows);
        addShowings(rows);
        addPlays(rows);
        addTests(rows);
        return rows;
    }

    private static void addRules(Map<String, Row> rows) {
        for (SignalRules rules : SignalRuleFiles.readAll(CONFIG)) {
            String file = "signals." + rules.language().code() + ".yaml";
            for (SignalRule rule : rules.rules()) {
                for (String id : rule.concepts()) {
                    add(rows, id, file, "its examples");
                    if (rows.containsKey(id)) {
                        rows.get(id).said().merge(rules.language(), Examples.of(rule), Examples::and);
                    }
                }
            }
        }
    }

    private static void addSayings(Map<String, Row> rows) {
        for (Saying saying : Saying.all()) {
            for (String id : saying.signal().concepts()) {
                add(rows, id, "LanguageStage", "SaidTest");
                if (rows.containsKey(id)) {
                    rows.get(id).said().merge(saying.language(), Examples.of(saying), Examples::and);
                }
            }
        }
    }

    private static void addShowings(Map<String, Row> rows) {
        for (Showing showing : Showing.all()) {
            Row row = Objects.requireNonNull(rows.get(showing.concept()), showing.concept());
            row.tests().add("ShownTest");
            var one = showing.shows() ? new Examples(1, 0) : new Examples(0, 1);
            row.said().merge(showing.language(), one, Examples::and);
        }
    }

    private static Map<String, String> unsaid() throws IOException {
        return Files.readAllLines(UNSAID).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    private static void addPlays(Map<String, Row> rows) {
        Playbook playbook = PlaybookFile.read(CONFIG);
        for (Play play : playbook.in(Language.EN)) {
            Row row = rows.get(play.concept());
            if (row != null) {
                row.by().add("play " + play.id());
            }
        }
    }

    private static void addTests(Map<String, Row> rows) {
        for (JavaClass type : new ClassFileImporter().importUrl(here())) {
            if (type.isAnnotatedWith(Concept.class)) {
                add(rows, type, type.getAnnotationOfType(Concept.class));
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(Concept.class)) {
                    add(rows, type, method.getAnnotationOfType(Concept.class));
                }
            }
        }
    }

    private static URL here() {
        return ConceptTableTest.class.getProtectionDomain().getCodeSource().getLocation();
    }

    private static void add(Map<String, Row> rows, JavaClass test, Concept concept) {
        List<String> by = concept.by().length == 0
                ? List.of(test.getSimpleName().replaceFirst("(Test|IT)$", ""))
                : Arrays.stream(concept.by()).map(Class::getSimpleName).toList();
        for (String id : concept.value()) {
            by.forEach(each -> add(rows, id, each, test.getSimpleName()));
        }
    }

    private static void add(Map<String, Row> rows, String id, String by, String test) {
        Row row = rows.get(id);
        if (row != null) {
            row.by().add(by);
            row.tests().add(test);
        }
    }
}
