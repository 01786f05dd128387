package dev.becalm.audio;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import java.time.Duration;

/** A party began to speak at {@code from}, noticed at {@code at}. */
public record SpeechStarted(Duration at, Party party, Duration from) implements HeardEvent {}
