package dev.becalm.dialogue;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Span;
import java.time.Duration;

/**
 * A time in which the customer waited: nobody spoke for more than three seconds, known once somebody speaks again, or
 * they were on hold, known once they are back.
 *
 * @param span from the last word before to the first word after
 * @param announced whether the agent had told the customer to expect it
 * @param held whether the telephone system had the customer on hold, whoever spoke meanwhile
 */
public record Waited(Duration at, Span span, boolean announced, boolean held) implements DerivedEvent {}
