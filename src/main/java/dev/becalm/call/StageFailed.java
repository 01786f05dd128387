package dev.becalm.call;

import java.time.Duration;

/**
 * A stage of understanding broke on this call; the call goes on without it.
 *
 * @param stage name of the room it lives in
 */
public record StageFailed(Duration at, String stage) implements DerivedEvent {}
