package dev.becalm.alert;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;

/** A new alert, or a known one (same id) that happened again. */
public record AlertRaised(Duration at, Alert alert) implements DerivedEvent {}
