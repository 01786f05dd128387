package dev.becalm.alert;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Span;
import java.time.Duration;

/**
 * A passage to be kept as evidence, such as abuse or a threat.
 *
 * @param warning which of the three warnings is due with it; 0 where none is
 * @param mayEnd whether the agent is now permitted to end the call
 */
public record EvidenceMarked(Duration at, int utterance, Span span, String reason, int warning, boolean mayEnd)
        implements DerivedEvent {}
