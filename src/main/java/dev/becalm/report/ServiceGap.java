package dev.becalm.report;

import dev.becalm.call.SignalId;
import java.time.Duration;
import java.util.List;

/**
 * Where service fell short: what the customer had expected, what they say they got, and what they were given to make up
 * for it.
 *
 * @param settled whether the customer agreed after something had been given
 */
public record ServiceGap(List<Mention> expected, List<Mention> got, List<Mention> given, boolean settled) {
    public ServiceGap {
        expected = List.copyOf(expected);
        got = List.copyOf(got);
        given = List.copyOf(given);
    }

    /** Whether anybody spoke of an expectation that was not met. */
    public boolean saysNothing() {
        return expected.isEmpty() && got.isEmpty();
    }

    /** The words that say so. */
    public record Mention(Duration at, int utterance, SignalId signal, String words) {}
}
