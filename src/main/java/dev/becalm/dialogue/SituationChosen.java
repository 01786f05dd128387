package dev.becalm.dialogue;

import dev.becalm.call.HeardEvent;
import java.time.Duration;

/** The agent says what kind of case it is; from then on that holds, whatever the words speak for. */
public record SituationChosen(Duration at, Situation.Kind situation) implements HeardEvent {}
