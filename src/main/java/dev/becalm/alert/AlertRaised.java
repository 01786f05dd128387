package dev.becalm.alert;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;

/** A new alert, or a known one (same id) that happened again, rose to a higher tier or was not acknowledged in time. */
public record AlertRaised(Duration at, Alert alert) implements DerivedEvent {}
