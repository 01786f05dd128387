package dev.becalm.report;

import dev.becalm.alert.AlertAcknowledged;
import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallEnded;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.cue.CueFeedback;
import dev.becalm.cue.CueOutcome;
import dev.becalm.cue.CueShown;
import dev.becalm.cue.CueWithdrawn;
import dev.becalm.cue.Playbook;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.DialogueState.Fault;
import dev.becalm.dialogue.DialogueState.Motive;
import dev.becalm.dialogue.Situation;
import dev.becalm.dialogue.Timing;
import dev.becalm.language.Utterance;
import dev.becalm.report.CallReport.Act;
import dev.becalm.report.CallReport.Line;
import dev.becalm.report.CallReport.Point;
import dev.becalm.report.CallReport.Turning;
import dev.becalm.report.CallReport.Wait;
import dev.becalm.report.CallReport.Why;
import dev.becalm.risk.TurningPoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the report of a call from its story. */
final class ReportWriter {
    private final CallStory story;
    private final ConductReview conduct;
    private final Playbook playbook;

    ReportWriter(CallStory story, Playbook playbook) {
        this.story = story;
        this.playbook = playbook;
        this.conduct = new ConductReview(story, playbook);
    }

    CallReport write() {
        List<Act> antiPatterns = conduct.antiPatterns();
        List<Act> goodActs = conduct.goodActs();
        var stages = new StageJudge(story);
        Why why = why();
        return new CallReport(
                story.started().info(),
                story.length(),
                story.ended().map(CallEnded::reason).orElse(null),
                Coverage.of(story),
                why,
                new GapJudge(story).judge(),
                lines(),
                timeline(),
                new VoiceJudge(story).review(),
                turning(),
                conduct.frustrations(),
                antiPatterns,
                goodActs,
                new ResponseJudge(story).review(),
                story.ledger(),
                stages.stages(),
                stages.issueFound(),
                waits(),
                story.state().map(DialogueState::timing).orElse(Timing.NONE),
                new ForecastJudge(story).review(),
                cues(),
                alerts(),
                sentiment(Party.CUSTOMER),
                sentiment(Party.AGENT),
                new HandlingJudge(story).score(),
                new FollowUpList(story).list(),
                new RootCauseFinder(story).find(why.openingWords()),
                new CoachingWriter(story, playbook).card(antiPatterns, goodActs),
                new ReplayReasons(story).list());
    }

    private Why why() {
        List<Motive> motives = story.states().stream()
                .flatMap(state -> state.motives().stream())
                .distinct()
                .toList();
        String opening = story.utterances(Party.CUSTOMER).stream()
                .filter(one -> !story.signals(one).isEmpty())
                .findFirst()
                .or(() -> story.utterances(Party.CUSTOMER).stream().findFirst())
                .map(story::read)
                .orElse("");
        return story.state()
                .map(state -> new Why(
                        state.issue(),
                        opening,
                        state.causes(),
                        motives,
                        state.motive(),
                        state.motiveConfidence(),
                        state.fault(),
                        state.faultEvidence(),
                        state.situation()))
                .orElse(new Why(
                        "", opening, List.of(), motives, Motive.UNCLEAR, 0, Fault.UNKNOWN, "", Situation.UNCLEAR));
    }

    private List<Line> lines() {
        return story.utterances().stream()
                .map(one -> new Line(
                        one.number(),
                        one.span().start(),
                        one.span().end(),
                        one.party(),
                        one.text(),
                        story.read(one),
                        one.supported(),
                        one.sentiment(),
                        story.signals(one).stream().map(Signal::id).toList(),
                        story.signals(one).stream().map(Signal::words).toList()))
                .toList();
    }

    private List<Wait> waits() {
        return story.waits().stream()
                .map(one -> new Wait(one.span().start(), one.span().length(), one.announced(), one.held()))
                .toList();
    }

    private List<Point> timeline() {
        return story.risks().stream()
                .map(risk -> new Point(risk.at(), risk.heat(), risk.risk(), risk.level()))
                .toList();
    }

    /** The first time that the call turned; a call that is hot from its first words did not turn. */
    private @Nullable Turning turning() {
        return story.turningPoints().stream().findFirst().map(this::turning).orElse(null);
    }

    private Turning turning(TurningPoint point) {
        return new Turning(
                point.at(),
                point.utterance(),
                story.utterance(point.utterance()).map(story::read).orElse(""),
                point.cause(),
                story.utterance(point.cause()).map(story::read).orElse(""));
    }

    private List<CueRecord> cues() {
        Map<String, CueWithdrawn> withdrawn = new LinkedHashMap<>();
        story.withdrawals().forEach(event -> withdrawn.put(event.cue(), event));
        Map<String, CueFeedback> verdicts = new LinkedHashMap<>();
        story.feedback().forEach(event -> verdicts.put(event.cue(), event));
        Map<String, CueOutcome> outcomes = new LinkedHashMap<>();
        story.outcomes().forEach(event -> outcomes.put(event.cue(), event));
        List<CueRecord> records = new ArrayList<>();
        for (CueShown shown : story.cues()) {
            String id = shown.cue().id();
            @Nullable CueWithdrawn gone = withdrawn.get(id);
            @Nullable CueFeedback verdict = verdicts.get(id);
            records.add(new CueRecord(
                    shown.at(),
                    shown.utterance(),
                    shown.cue(),
                    gone == null ? null : gone.reason(),
                    verdict == null ? null : verdict.verdict(),
                    outcomes.get(id)));
        }
        return records;
    }

    private List<AlertRecord> alerts() {
        Map<String, AlertRecord> records = new LinkedHashMap<>();
        for (AlertRaised raised : story.alerts()) {
            String id = raised.alert().id();
            @Nullable AlertRecord first = records.get(id);
            Duration at = first == null ? raised.at() : first.at();
            records.put(id, new AlertRecord(at, raised.alert(), null, null, false));
        }
        for (AlertAcknowledged seen : story.acknowledgements()) {
            records.computeIfPresent(seen.alert(), (id, one) -> one.acknowledged(seen));
        }
        return List.copyOf(records.values());
    }

    private SentimentReview sentiment(Party party) {
        return SentimentReview.of(
                story.utterances(party).stream().map(Utterance::sentiment).toList());
    }
}
