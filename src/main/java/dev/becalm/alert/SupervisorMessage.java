package dev.becalm.alert;

import dev.becalm.call.HeardEvent;
import java.time.Duration;

/** A supervisor's words to the agent's overlay. */
public record SupervisorMessage(Duration at, String from, String text) implements HeardEvent {}
