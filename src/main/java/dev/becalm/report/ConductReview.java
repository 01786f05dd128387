package dev.becalm.report;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.call.SignalId.Speaker;
import dev.becalm.cue.Play;
import dev.becalm.cue.Playbook;
import dev.becalm.dialogue.Figures;
import dev.becalm.language.Utterance;
import dev.becalm.report.CallReport.Act;
import dev.becalm.report.CallReport.Count;
import dev.becalm.risk.RiskChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the agent did, each act with what came of it, and what had frustrated the customer. */
final class ConductReview {
    private static final int TURNS = 2;
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    private final CallStory story;
    private final Playbook playbook;
    private final Language language;
    private final ActGrader grader;

    ConductReview(CallStory story, Playbook playbook) {
        this.story = story;
        this.playbook = playbook;
        this.language = story.started().info().language();
        this.grader = new ActGrader(story);
    }

    List<Act> antiPatterns() {
        List<Act> acts = acts(false);
        story.timing().stream()
                .filter(signal -> signal.id().effect() == Effect.RISK)
                .forEach(signal -> acts.add(act(signal, 0, signal.span().end())));
        acts.sort((one, other) -> one.at().compareTo(other.at()));
        return acts;
    }

    List<Act> goodActs() {
        return acts(true);
    }

    private List<Act> acts(boolean good) {
        List<Act> acts = new ArrayList<>();
        for (Utterance utterance : story.utterances(Party.AGENT)) {
            for (Signal signal : story.signals(utterance)) {
                boolean credit = signal.id().effect() == Effect.CREDIT;
                if (signal.id().speaker() == Speaker.AGENT && credit == good) {
                    acts.add(act(signal, utterance.number(), utterance.at()));
                }
            }
        }
        return acts;
    }

    private Act act(Signal signal, int utterance, Duration at) {
        String better = signal.id().effect() == Effect.CREDIT ? "" : better(signal.id());
        String concept = signal.concepts().isEmpty() ? "" : signal.concepts().get(0);
        return new Act(
                signal.span().start(),
                utterance,
                signal.id(),
                signal.words(),
                heatChange(at),
                better,
                concept,
                grader.grade(signal, utterance));
    }

    /** A line with gaps was filled in at the moment; afterwards one without serves better. */
    private String better(SignalId id) {
        List<String> lines = playbook.in(language).stream()
                .filter(play -> play.signals().contains(id))
                .map(Play::line)
                .toList();
        return lines.stream()
                .filter(line -> !GAP.matcher(line).find())
                .findFirst()
                .or(() ->
                        lines.stream().findFirst().map(line -> GAP.matcher(line).replaceAll("\u2026")))
                .orElse("");
    }

    /** How much hotter the customer is two turns later. */
    private double heatChange(Duration at) {
        @Nullable RiskChanged before = story.riskAt(at);
        List<Utterance> after =
                story.utterancesAfter(Party.CUSTOMER, at).stream().limit(TURNS).toList();
        if (before == null || after.isEmpty()) {
            return 0;
        }
        @Nullable RiskChanged later = story.riskAt(after.get(after.size() - 1).at());
        return later == null ? 0 : Figures.round(later.heat() - before.heat(), 1);
    }

    /** What may have frustrated the customer, most frequent first. */
    List<Count> frustrations() {
        Map<SignalId, Integer> counts = new EnumMap<>(SignalId.class);
        for (Utterance utterance : story.utterances()) {
            for (Signal signal : story.signals(utterance)) {
                if (frustrates(signal.id())) {
                    counts.merge(signal.id(), 1, Integer::sum);
                }
            }
        }
        story.timing().forEach(signal -> counts.merge(signal.id(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey().name(), entry.getValue()))
                .sorted((one, other) -> Integer.compare(other.times(), one.times()))
                .toList();
    }

    private static boolean frustrates(SignalId id) {
        return id.effect() == Effect.DEFLECTION
                || id == SignalId.REPEATED_QUESTION
                || id == SignalId.REPEAT_CONTACT
                || id == SignalId.BROKEN_PROMISE;
    }
}
