package dev.becalm.evaluation;

import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Language;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Tier;
import dev.becalm.pipeline.CallPipeline;
import dev.becalm.pipeline.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts the alerts that a call would have raised, by tier, and what was found before an utterance was over. */
final class CallAlerts {
    private final Supplier<RuleBook> rules;

    CallAlerts(Supplier<RuleBook> rules) {
        this.rules = rules;
    }

    Counted count(Language language, List<HeardEvent> heard) {
        var info =
                new CallInfo(new CallId("evaluation"), language, "agent", "", null, "evaluation", true, Instant.EPOCH);
        CallPipeline pipeline = rules.get().pipelineFor(info);
        List<CallEvent> found = new ArrayList<>(
                pipeline.accept(new CallStarted(Duration.ZERO, info, rules.get().fingerprint())));
        List<HeardEvent> inOrder =
                heard.stream().sorted(Comparator.comparing(HeardEvent::at)).toList();
        inOrder.forEach(event -> found.addAll(pipeline.accept(event)));
        Duration end = inOrder.isEmpty()
                ? Duration.ZERO
                : inOrder.get(inOrder.size() - 1).at();
        found.addAll(pipeline.accept(new CallEnded(end, CallEnded.Reason.HANGUP)));
        return Counted.of(found);
    }

    /**
     * @param alerts how many alerts of each tier
     * @param early how many signals were found on words of an unfinished utterance
     * @param takenBack how many of them the finished utterance took back
     */
    record Counted(Map<Tier, Integer> alerts, int early, int takenBack) {
        private static Counted of(List<CallEvent> events) {
            Map<Tier, Integer> alerts = new EnumMap<>(Tier.class);
            int early = 0;
            int takenBack = 0;
            for (CallEvent event : events) {
                if (event instanceof AlertRaised raised && raised.alert().times() == 1) {
                    alerts.merge(raised.alert().tier(), 1, Integer::sum);
                } else if (event instanceof SignalDetected detected && detected.provisional()) {
                    early++;
                } else if (event instanceof SignalWithdrawn) {
                    takenBack++;
                }
            }
            return new Counted(alerts, early, takenBack);
        }
    }
}
