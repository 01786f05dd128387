package dev.becalm.call;

import java.time.Duration;

/**
 * Something that happened in a call; a call is the append-only list of these. Either perception (or a person) reported
 * it, or understanding derived it. Replaying the heard events derives the same others, byte for byte.
 */
public sealed interface CallEvent permits HeardEvent, DerivedEvent {
    /** Offset from the start of the call at which this became known. */
    Duration at();
}
