package dev.becalm.dialogue;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Span;
import java.time.Duration;

/**
 * Nobody spoke for more than three seconds; known once somebody speaks again.
 *
 * @param span from the last word before to the first word after
 * @param announced whether the agent had told the customer to expect it
 */
public record Waited(Duration at, Span span, boolean announced) implements DerivedEvent {}
