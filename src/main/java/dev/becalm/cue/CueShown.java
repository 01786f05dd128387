package dev.becalm.cue;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;

/**
 * A cue goes to the agent's screen; it takes the place of the one before.
 *
 * @param utterance the utterance that triggered it
 */
public record CueShown(Duration at, int utterance, Cue cue) implements DerivedEvent {}
