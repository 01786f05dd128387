package dev.becalm.transcription;

import dev.becalm.call.Party;
import dev.becalm.ingest.RecognitionOptions;
import java.time.Duration;

/**
 * Where an ear sits: whose audio of a call it hears.
 *
 * @param rateHz samples per second of the audio, 8000 to 48000
 * @param start offset from the start of the call at which this audio begins
 */
public record EarSeat(Party party, int rateHz, Duration start, RecognitionOptions options) {
    public EarSeat {
        if (start.isNegative()) {
            throw new IllegalArgumentException("audio cannot start before its call: " + start);
        }
    }

    public static EarSeat of(Party party, int rateHz) {
        return new EarSeat(party, rateHz, Duration.ZERO, RecognitionOptions.DEFAULT);
    }
}
