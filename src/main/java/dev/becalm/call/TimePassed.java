package dev.becalm.call;

import java.time.Duration;

/** The clock of understanding: reported about once a second while a call is open. */
public record TimePassed(Duration at) implements HeardEvent {}
