package dev.becalm.pipeline;

import dev.becalm.call.CallId;
import dev.becalm.call.HeardEvent;
import java.time.Duration;
import java.util.function.Function;

/** Brings something from outside into a call that goes on. */
@FunctionalInterface
public interface LiveActions {
    /** False where there is no such live call. */
    boolean act(CallId call, Function<Duration, HeardEvent> action);
}
