package dev.becalm.transcription;

import dev.becalm.ingest.Recognised;

/**
 * Speech in, words out, one stream at a time. Created, fed, reset and closed by one thread. Times of words count the
 * samples fed since the stream began.
 */
public interface StreamingRecognizer extends AutoCloseable {
    /** The rate that every recogniser here takes. */
    int RATE_HZ = 16_000;

    /** Takes samples at {@link #RATE_HZ}; true when the recogniser thinks that an utterance has ended. */
    boolean accept(short[] samples);

    /** The words so far of the utterance in progress. */
    String partial();

    /** Ends the utterance in progress; what was learned of the voice stays. */
    Recognised result();

    /** Ends the stream, and with it what was learned of the voice; the next sample begins another. */
    Recognised finish();

    @Override
    void close();
}
