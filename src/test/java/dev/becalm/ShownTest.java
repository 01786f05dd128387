package dev.becalm;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallEvent;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.RulesOnDisk;
import dev.becalm.cue.CueShown;
import dev.becalm.dialogue.Checklist;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerChanged;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.Situation;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Showing;
import dev.becalm.followup.CaseDraft;
import dev.becalm.followup.CaseOpener;
import dev.becalm.followup.FollowUpConfig;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.pipeline.CallPipeline;
import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.FollowUp;
import dev.becalm.report.Redaction;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.TurningPoint;
import dev.becalm.transcription.Transcript;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each concept that a few lines of a call can show, lines that do and lines that only look like it, in each
 * language, from their words alone and as shipped.
 */
class ShownTest {
    private static final RulesOnDisk RULES =
            RulesOnDisk.read(MonitorConfig.DEFAULT, new MonitorMetrics(new SimpleMeterRegistry()));
    private static final CaseOpener CASES = new CaseOpener(FollowUpConfig.DEFAULT, ZoneOffset.UTC);
    private static final Map<String, BiPredicate<Outcome, String>> MARKS = Map.ofEntries(
            entry("signal", Outcome::hears),
            entry("no-signal", (call, id) -> !call.hears(id)),
            entry("heat", (call, least) -> call.hottest() >= Double.parseDouble(least)),
            entry("fair", (call, none) -> call.state().situation().overreach() < Situation.BEYOND),
            entry("calmed", (call, none) -> call.report().goodActs().stream().anyMatch(act -> act.heatChange() < 0)),
            entry(
                    "turned",
                    (call, none) -> !call.played().all(TurningPoint.class).isEmpty()),
            entry("ends-well", (call, none) -> call.report().customerSentiment().score() > call.meanSentiment()),
            entry(
                    "situation",
                    (call, kind) -> call.state().situation().kind().name().equals(kind)),
            entry(
                    "motive-next",
                    (call, motive) -> call.state().nextMotive().name().equals(motive)),
            entry("fault", (call, fault) -> call.state().fault().name().equals(fault)),
            entry("cause", (call, cause) -> call.state().causes().contains(cause)),
            entry("issue", (call, issue) -> call.state().issue().equals(issue)),
            entry("stage", (call, stage) -> call.state().stage().name().equals(stage)),
            entry("deflections", (call, least) -> call.state().deflections() >= Integer.parseInt(least)),
            entry("asks", (call, words) -> call.state().missingFacts().stream().anyMatch(one -> one.contains(words))),
            entry("may-offer", (call, words) -> call.state().mayOffer().stream().anyMatch(one -> one.contains(words))),
            entry("tick", (call, item) -> ticked(call.state().checklist(), item)),
            entry("fact", (call, fact) -> call.kept(Kind.FACT).contains(fact)),
            entry("due", (call, due) -> call.dues().stream().anyMatch(one -> one.contains(due))),
            entry("cue", (call, play) -> call.plays().contains(play)),
            entry("alert", (call, tier) -> call.alerts().contains(tier)),
            entry("case", (call, none) -> call.draft().isPresent()),
            entry(
                    "step",
                    (call, state) -> call.draft().stream()
                            .flatMap(draft -> draft.steps().stream())
                            .anyMatch(step -> step.state().name().equals(state))),
            entry(
                    "duty",
                    (call, kind) -> call.draft().stream()
                            .flatMap(draft -> draft.duties().stream())
                            .anyMatch(duty -> duty.kind().name().equals(kind))),
            entry(
                    "severity",
                    (call, grade) -> call.draft().stream()
                            .anyMatch(
                                    draft -> draft.complaint().severity().name().equals(grade))),
            entry(
                    "rating",
                    (call, given) -> call.draft().map(CaseDraft::given).stream()
                            .anyMatch(one -> one == Integer.parseInt(given))),
            entry("handling", (call, least) -> call.report().handling().total() >= Double.parseDouble(least)),
            entry("limit", (call, words) -> call.state().limit().contains(words)),
            entry("demand", (call, words) -> call.kept(Kind.DEMAND).stream().anyMatch(one -> one.contains(words))),
            entry("control", Outcome::missed),
            entry(
                    "grade",
                    (call, grade) -> call.report().goodActs().stream()
                            .anyMatch(act -> grade.equals(String.valueOf(act.grade())))),
            entry(
                    "closing",
                    (call, part) -> call.report().response().closing().stream()
                            .anyMatch(step -> step.what().equals(part) && step.at() != null)),
            entry(
                    "explained",
                    (call, words) -> call.report().followUps().stream()
                            .anyMatch(task -> task.kind() == FollowUp.Kind.EXPLAINED
                                    && task.text().contains(words))),
            entry("hides", Outcome::hides));

    /** A call that was played, and what is kept of it. */
    private record Outcome(PlayedCall played, DialogueState state, Optional<CaseDraft> draft, CallReport report) {
        static Outcome of(Showing showing) {
            ScriptedCall call = showing.call();
            List<CallEvent> events = new ArrayList<>();
            CallPipeline pipeline = RULES.pipelineFor(ScriptedCall.info(showing.language()));
            call.heard().forEach(event -> events.addAll(pipeline.accept(event)));
            var played = new PlayedCall(events);
            return new Outcome(
                    played,
                    played.last(DialogueState.class),
                    CASES.read(events),
                    CallReport.of(events, RULES.playbook()));
        }

        boolean hears(String id) {
            return played.all(SignalDetected.class).stream()
                    .anyMatch(event -> event.signal().id().name().equals(id));
        }

        double hottest() {
            return played.all(RiskChanged.class).stream()
                    .mapToDouble(RiskChanged::heat)
                    .max()
                    .orElse(0);
        }

        double meanSentiment() {
            return report.lines().stream()
                    .filter(line -> line.party() == Party.CUSTOMER)
                    .mapToDouble(CallReport.Line::sentiment)
                    .average()
                    .orElse(0);
        }

        List<String> kept(Kind kind) {
            return report.ledger().stream()
                    .filter(entry -> entry.kind() == kind)
                    .map(LedgerEntry::text)
                    .toList();
        }

        List<String> dues() {
            return played.all(LedgerChanged.class).stream()
                    .map(LedgerChanged::entry)
                    .filter(entry -> entry.kind() == Kind.PROMISE)
                    .flatMap(entry -> Optional.ofNullable(entry.due()).stream())
                    .toList();
        }

        List<String> plays() {
            return played.all(CueShown.class).stream()
                    .map(event -> event.cue().play())
                    .toList();
        }

        List<String> alerts() {
            return played.all(AlertRaised.class).stream()
                    .map(event -> event.alert().tier().name())
                    .toList();
        }

        boolean missed(String control) {
            return report.rootCause().links().stream()
                    .anyMatch(link -> link.control().equals(control));
        }

        boolean hides(String secret) {
            return played.all(Transcript.Final.class).stream()
                    .map(Transcript.Final::text)
                    .noneMatch(text -> Redaction.of(text).contains(secret));
        }
    }

    static List<Showing> showings() {
        return Showing.all();
    }

    @ParameterizedTest
    @MethodSource("showings")
    void tellsTheLinesThatShowAConceptFromThoseThatOnlyLookLikeIt(Showing showing) {
        Outcome call = Outcome.of(showing);

        List<String> failed =
                showing.marks().stream().filter(mark -> !holds(mark, call)).toList();

        assertThat(failed.isEmpty())
                .as("%s: %s fail with %s and %s", showing, failed, call.report().ledger(), call.state())
                .isEqualTo(showing.shows());
    }

    private static boolean holds(String mark, Outcome call) {
        int sign = mark.indexOf('=');
        String name = sign < 0 ? mark : mark.substring(0, sign);
        var known = Objects.requireNonNull(MARKS.get(name), name);
        return known.test(call, sign < 0 ? "" : mark.substring(sign + 1));
    }

    private static boolean ticked(Checklist list, String item) {
        return switch (item) {
            case "attitude" -> list.attitude() != null;
            case "time" -> list.time() != null;
            case "next" -> list.nextAction() != null;
            case "concession" -> list.concession() != null;
            default -> throw new IllegalArgumentException("no such item: " + item);
        };
    }
}
