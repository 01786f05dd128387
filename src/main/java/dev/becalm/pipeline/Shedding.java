package dev.becalm.pipeline;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.List;

/**
 * What is left out while recognition is behind: interim words, the agent's from the first threshold on, everybody's
 * from twice that. Finals and gaps are never left out.
 *
 * @param from lag at which it begins
 */
record Shedding(Duration from) {
    List<HeardEvent> apply(List<HeardEvent> events, Duration lag) {
        if (lag.compareTo(from) < 0) {
            return events;
        }
        boolean everybody = lag.compareTo(from.multipliedBy(2)) >= 0;
        return events.stream()
                .filter(event -> !(event instanceof Transcript.Interim interim)
                        || (!everybody && interim.party() != Party.AGENT))
                .toList();
    }
}
