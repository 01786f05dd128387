package dev.becalm.evaluation;

import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Language;
import dev.becalm.call.Tier;
import dev.becalm.pipeline.CallPipeline;
import dev.becalm.pipeline.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts the alerts that a call would have raised, by tier. */
final class CallAlerts {
    private final Supplier<RuleBook> rules;

    CallAlerts(Supplier<RuleBook> rules) {
        this.rules = rules;
    }

    Map<Tier, Integer> count(List<HeardEvent> heard) {
        var info = new CallInfo(
                new CallId("evaluation"), Language.EN, "agent", "", null, "evaluation", true, Instant.EPOCH);
        CallPipeline pipeline = rules.get().pipelineFor(info);
        Map<Tier, Integer> counts = new EnumMap<>(Tier.class);
        add(counts, pipeline, new CallStarted(Duration.ZERO, info, rules.get().fingerprint()));
        List<HeardEvent> inOrder =
                heard.stream().sorted(Comparator.comparing(HeardEvent::at)).toList();
        inOrder.forEach(event -> add(counts, pipeline, event));
        Duration end = inOrder.isEmpty()
                ? Duration.ZERO
                : inOrder.get(inOrder.size() - 1).at();
        add(counts, pipeline, new CallEnded(end, CallEnded.Reason.HANGUP));
        return counts;
    }

    private static void add(Map<Tier, Integer> counts, CallPipeline pipeline, HeardEvent heard) {
        pipeline.accept(heard).stream()
                .filter(AlertRaised.class::isInstance)
                .map(AlertRaised.class::cast)
                .filter(raised -> raised.alert().times() == 1)
                .forEach(raised -> counts.merge(raised.alert().tier(), 1, Integer::sum));
    }
}
