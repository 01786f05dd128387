package dev.becalm.report;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.language.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A turn as people say it should have been read, with the turns before it, in the form that the training takes: one
 * JSON object on a line.
 *
 * @param id call and utterance
 */
public record TrainingRow(String id, String language, List<Turn> turns) {
    private static final int CONTEXT = 4;

    public TrainingRow {
        turns = List.copyOf(turns);
    }

    /** The turn that a relabel corrects; empty where the call does not have it. */
    public static Optional<TrainingRow> of(Review relabel, List<CallEvent> events) {
        Optional<CallInfo> info = events.stream()
                .filter(CallStarted.class::isInstance)
                .map(event -> ((CallStarted) event).info())
                .findFirst();
        List<Turn> turns = new ArrayList<>();
        for (CallEvent event : events) {
            if (event instanceof Utterance said && said.number() <= relabel.utterance()) {
                turns.add(turn(said, events, relabel));
            }
        }
        boolean found = !turns.isEmpty() && turns.get(turns.size() - 1).i() == relabel.utterance();
        List<Turn> last = turns.subList(Math.max(0, turns.size() - CONTEXT), turns.size());
        return info.filter(call -> found)
                .map(call -> new TrainingRow(
                        call.id().value() + ":" + relabel.utterance(),
                        call.language().code(),
                        last));
    }

    private static Turn turn(Utterance said, List<CallEvent> events, Review relabel) {
        var signals = new TreeSet<String>();
        for (CallEvent event : events) {
            if (event instanceof SignalDetected found && !found.provisional() && found.utterance() == said.number()) {
                signals.add(found.signal().id().name());
            }
        }
        if (said.number() == relabel.utterance()) {
            signals.remove(relabel.signal());
            Arrays.stream(relabel.becomes().split(","))
                    .map(String::strip)
                    .filter(signal -> !signal.isEmpty())
                    .forEach(signals::add);
        }
        String speaker =
                said.party() == Party.AGENT ? "agent" : said.party().name().toLowerCase(Locale.ROOT);
        return new Turn(
                said.number(),
                speaker,
                said.text(),
                List.copyOf(signals),
                said.span().start().toMillis(),
                said.span().end().toMillis());
    }

    /** One turn with the signals that hold in it. */
    public record Turn(int i, String speaker, String text, List<String> signals, long startMs, long endMs) {}
}
