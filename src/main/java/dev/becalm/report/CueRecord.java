package dev.becalm.report;

import dev.becalm.cue.Cue;
import dev.becalm.cue.CueFeedback;
import dev.becalm.cue.CueOutcome;
import dev.becalm.cue.CueWithdrawn;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A cue from first to last.
 *
 * @param utterance what triggered it
 * @param withdrawn why it left the screen; null where it never did
 * @param verdict what the agent said of it; null where nothing
 * @param outcome what became of it; null where the call ended too soon
 */
public record CueRecord(
        Duration at,
        int utterance,
        Cue cue,
        CueWithdrawn.@Nullable Reason withdrawn,
        CueFeedback.@Nullable Verdict verdict,
        @Nullable CueOutcome outcome) {}
