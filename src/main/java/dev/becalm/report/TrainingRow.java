package dev.becalm.report;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalWithdrawn;
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

    /**
     * The turn that people corrected; empty where the call does not have it.
     *
     * @param corrections relabels and accepted disputes of one turn, the oldest first; at least one
     */
    public static Optional<TrainingRow> of(List<Review> corrections, List<CallEvent> events) {
        int number = corrections.get(0).utterance();
        Optional<CallInfo> info = events.stream()
                .filter(CallStarted.class::isInstance)
                .map(event -> ((CallStarted) event).info())
                .findFirst();
        List<Turn> turns = new ArrayList<>();
        for (CallEvent event : events) {
            if (event instanceof Utterance said && said.number() <= number) {
                turns.add(turn(said, events, said.number() == number ? corrections : List.of()));
            }
        }
        boolean found = !turns.isEmpty() && turns.get(turns.size() - 1).i() == number;
        List<Turn> last = turns.subList(Math.max(0, turns.size() - CONTEXT), turns.size());
        return info.filter(call -> found)
                .map(call -> new TrainingRow(
                        call.id().value() + ":" + number, call.language().code(), last));
    }

    private static Turn turn(Utterance said, List<CallEvent> events, List<Review> corrections) {
        var signals = new TreeSet<String>();
        for (CallEvent event : events) {
            if (event instanceof SignalDetected found && !found.provisional() && found.utterance() == said.number()) {
                signals.add(found.signal().id().name());
            } else if (event instanceof SignalWithdrawn gone && gone.utterance() == said.number()) {
                signals.remove(gone.id().name());
            }
        }
        for (Review correction : corrections) {
            signals.remove(correction.signal());
            Arrays.stream(correction.becomes().split(","))
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
