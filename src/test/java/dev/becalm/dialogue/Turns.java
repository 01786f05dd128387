package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.fixture.GivenSignals;
import dev.becalm.language.Utterance;
import java.util.EnumMap;
import java.util.Map;

/** Turns made up for tests, one after the other, five seconds apart. */
final class Turns {
    private final Language language;
    private int number;
    private long start;

    Turns(Language language) {
        this.language = language;
    }

    Turn customer(String text, SignalId... ids) {
        return turn(Party.CUSTOMER, text, ids);
    }

    Turn agent(String text, SignalId... ids) {
        return turn(Party.AGENT, text, ids);
    }

    /** The next turn starts so much later. */
    Turns later(long millis) {
        start += millis;
        return this;
    }

    private Turn turn(Party party, String text, SignalId... ids) {
        number++;
        Span span = Span.ofMillis(start, start + 4_000);
        start += 5_000;
        var utterance = new Utterance(
                span.end(), number, party, span, text, language, true, 0, 0, 0, GivenSignals.figures(text));
        Map<SignalId, Signal> signals = new EnumMap<>(SignalId.class);
        for (SignalId id : ids) {
            signals.put(id, new Signal(id, party, "given", text, span, 1, id.concepts()));
        }
        return new Turn(utterance, signals);
    }
}
