package dev.becalm.cue;

import dev.becalm.call.SignalId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A play that something calls for.
 *
 * @param utterance where it happened
 * @param signal what called for it; null for a moment
 * @param quote the words; empty for a moment without any
 */
record Occasion(Play play, int utterance, @Nullable SignalId signal, String quote, Duration at) {
    boolean stillUseful(Duration now) {
        return now.minus(at).compareTo(play.expires()) < 0;
    }

    boolean comesFrom(int other, SignalId id) {
        return utterance == other && signal == id;
    }
}
