package dev.becalm.call;

import java.time.Duration;

/**
 * A signal holds in an utterance.
 *
 * @param utterance number of the utterance, 0 for a finding about timing between utterances
 * @param provisional found on words that may still change; a final either confirms it or takes it back
 */
public record SignalDetected(Duration at, int utterance, Signal signal, boolean provisional) implements DerivedEvent {}
