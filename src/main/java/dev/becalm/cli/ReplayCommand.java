package dev.becalm.cli;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.CallStarted;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.RulesOnDisk;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.pipeline.Replay;
import dev.becalm.store.CallJournal;
import dev.becalm.store.EventJson;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs understanding once more over what was heard in a call and compares, byte for byte. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Understand a recorded call once more; exit 0 when every event is the same, 1 when not.")
final class ReplayCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Parameters(paramLabel = "CALL", description = "Id of the call.")
    private @Nullable String call;

    @Option(names = "--print", description = "Print the events of the replay, one JSON object a line.")
    private boolean print;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        MonitorConfig settings = config.read();
        try (var journal = CallJournal.open(settings.storage().journal())) {
            List<CallEvent> stored = journal.queries().events(new CallId(String.valueOf(call)));
            if (stored.isEmpty() || !(stored.get(0) instanceof CallStarted started)) {
                throw new IllegalArgumentException(
                        "no call " + call + " in " + settings.storage().journal());
            }
            var rules = RulesOnDisk.read(settings, new MonitorMetrics(new SimpleMeterRegistry()));
            if (!rules.fingerprint().equals(started.rules())) {
                Output.line(spec, "The rules have changed since this call: differences are to be expected.");
            }
            List<CallEvent> again = Replay.run(stored, rules.pipelineFor(started.info()));
            return compare(json(stored), json(again));
        }
    }

    private static List<String> json(List<CallEvent> events) {
        return events.stream().map(EventJson::write).toList();
    }

    private int compare(List<String> stored, List<String> again) {
        if (print) {
            again.forEach(line -> Output.line(spec, line));
        }
        int same = 0;
        while (same < Math.min(stored.size(), again.size()) && stored.get(same).equals(again.get(same))) {
            same++;
        }
        boolean equal = same == stored.size() && same == again.size();
        Output.line(
                spec,
                equal
                        ? "Same: " + same + " events, byte for byte."
                        : "Different from event " + (same + 1) + " on (stored " + stored.size() + ", replayed "
                                + again.size() + ").");
        return equal ? 0 : DIFFERENT;
    }
}
