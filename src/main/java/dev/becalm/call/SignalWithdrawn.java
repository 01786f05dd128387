package dev.becalm.call;

import java.time.Duration;

/** The final words of an utterance no longer hold a signal that its interim words held. */
public record SignalWithdrawn(Duration at, int utterance, SignalId id) implements DerivedEvent {}
