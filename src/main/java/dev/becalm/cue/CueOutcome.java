package dev.becalm.cue;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;

/**
 * What became of a cue, known some turns later.
 *
 * @param said whether the agent did what it advised
 */
public record CueOutcome(
        Duration at, String cue, boolean said, double heatBefore, double heatAfter, double riskBefore, double riskAfter)
        implements DerivedEvent {}
