package dev.becalm.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Tier;
import dev.becalm.call.TimePassed;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.RulesOnDisk;
import dev.becalm.fixture.Calls;
import dev.becalm.fixture.DemoFiles;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.report.CallReport;
import dev.becalm.transcription.Transcript;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of the golden calls and of the demo's calls under the rules as shipped, section by section. */
class WholeReportTest {
    private static final Path GOLDEN =
            Path.of(System.getenv().getOrDefault("BECALM_SHARED", "../shared")).resolve("spec/golden");
    private static final RulesOnDisk RULES =
            RulesOnDisk.read(MonitorConfig.DEFAULT, new MonitorMetrics(new SimpleMeterRegistry()));
    private static final long GAP_MILLIS = 600;
    private static final long MILLIS_PER_CHARACTER = 60;
    private static final EnumSet<Term> HEADINGS = EnumSet.of(
            Term.WHY,
            Term.TIMELINE,
            Term.TURNING,
            Term.SAID,
            Term.LEDGER,
            Term.STAGES,
            Term.FORECAST,
            Term.CUES,
            Term.ALERTS,
            Term.AUTHORITY,
            Term.SATISFACTION,
            Term.FOLLOW_UP,
            Term.COACHING,
            Term.PARTS,
            Term.ROOT_CAUSE,
            Term.TRANSCRIPT);

    private record Said(Party party, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"golden zh", "demo zh", "demo en"})
    void theBadlyHandledCallTellsWhereItTurnedWhyAndWhatWouldHaveBeenBetter(String source) throws IOException {
        CallReport report = report(source, "handled-badly");

        assertThat(report.why().openingWords()).isNotEmpty();
        assertThat(report.turning())
                .isNotNull()
                .satisfies(turning -> assertThat(turning.causeWords()).isNotEmpty());
        assertThat(report.antiPatterns())
                .isNotEmpty()
                .anyMatch(act -> !act.better().isEmpty());
        assertThat(report.ledger()).isNotEmpty();
        assertThat(report.stages()).isNotEmpty();
        assertThat(report.forecast().trigger()).isNotNull();
        assertThat(report.forecast().foreseen()).isTrue();
        assertThat(report.forecast().leadTurns()).isPositive();
        assertThat(report.cues()).isNotEmpty().anyMatch(cue -> cue.outcome() != null);
        assertThat(report.alerts()).anyMatch(alert -> alert.alert().tier() == Tier.T1);
        assertThat(report.coaching().moments())
                .hasSizeBetween(1, 3)
                .allSatisfy(moment -> assertThat(moment.why()).isNotEmpty());
        assertThat(report.followUps()).isNotEmpty();
        assertThat(report.handling().total()).isLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"golden zh", "demo zh", "demo en"})
    void theWellHandledCallHasNoTriggerAndAHighScore(String source) throws IOException {
        CallReport report = report(source, "handled-well");

        assertThat(report.forecast().trigger()).isNull();
        assertThat(report.alerts())
                .noneMatch(alert ->
                        alert.alert().tier() == Tier.T1 || alert.alert().tier() == Tier.T2);
        assertThat(report.goodActs()).isNotEmpty();
        assertThat(report.timeline().get(report.timeline().size() - 1).risk()).isLessThan(40);
        assertThat(report.handling().total()).isGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"golden zh", "demo zh", "demo en"})
    void everySectionIsOnThePageInBothLanguages(String source) throws IOException {
        CallReport report = report(source, "handled-badly");

        for (Language language : Language.values()) {
            String page = ReportPage.of(report, Aftermath.none(ZoneOffset.UTC), language);

            assertThat(HEADINGS).allSatisfy(term -> assertThat(page).contains(">" + term.in(language) + "</h"));
            assertThat(page)
                    .contains(Names.of(
                            "signal", report.antiPatterns().get(0).act().name(), language));
        }
    }

    private static CallReport report(String source, String name) throws IOException {
        String code = source.substring(source.length() - 2);
        List<Said> lines = source.startsWith("golden")
                ? golden(name)
                : code.equals("zh")
                        ? turns(demo(code + "-" + name + ".json"))
                        : spoken(demo(code + "-" + name + ".txt"));
        return CallReport.of(understood(Language.of(code), lines), RULES.playbook());
    }

    private static List<Said> golden(String name) throws IOException {
        Path file = GOLDEN.resolve(name + ".json");
        assumeTrue(Files.exists(file), "the golden calls are not there: " + GOLDEN);
        return turns(Files.readString(file));
    }

    private static String demo(String name) throws IOException {
        try (var in = DemoFiles.open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Said> turns(String json) throws IOException {
        List<Said> lines = new ArrayList<>();
        for (JsonNode turn : new ObjectMapper().readTree(json).path("turns")) {
            lines.add(new Said(
                    party(turn.path("speaker").asText()), turn.path("text").asText()));
        }
        return lines;
    }

    /** Speaker, heat, pause and the words, as the demo's calls are written before they are spoken. */
    private static List<Said> spoken(String script) {
        return script.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.strip().split("\\s+", 4))
                .map(parts -> new Said(party(parts[0]), parts[3]))
                .toList();
    }

    private static Party party(String speaker) {
        return Party.valueOf(speaker.toUpperCase(Locale.ROOT));
    }

    private static List<CallEvent> understood(Language language, List<Said> lines) {
        var info = new CallInfo(new CallId("whole"), language, "a-1", "", null, "test", false, Calls.START);
        var pipeline = RULES.pipelineFor(info);
        List<CallEvent> events =
                new ArrayList<>(pipeline.accept(new CallStarted(Duration.ZERO, info, RULES.fingerprint())));
        long millis = 0;
        for (int i = 0; i < lines.size(); i++) {
            Said said = lines.get(i);
            long pace = language == Language.ZH ? 3 * MILLIS_PER_CHARACTER : MILLIS_PER_CHARACTER;
            Span span = Span.ofMillis(
                    millis + GAP_MILLIS,
                    millis + GAP_MILLIS + pace * said.text().length());
            for (long second = millis / 1_000 + 1; second * 1_000 <= span.end().toMillis(); second++) {
                events.addAll(pipeline.accept(new TimePassed(Duration.ofSeconds(second))));
            }
            millis = span.end().toMillis();
            events.addAll(pipeline.accept(
                    new Transcript.Final(span.end(), i + 1, said.party(), span, said.text(), List.of(), 1)));
        }
        events.addAll(pipeline.accept(new CallEnded(Duration.ofMillis(millis), CallEnded.Reason.HANGUP)));
        return events;
    }
}
