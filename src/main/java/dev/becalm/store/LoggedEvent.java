package dev.becalm.store;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;

/**
 * An event with its place among all events of all calls.
 *
 * @param seq 1 and up; later events have higher numbers
 * @param json the event as {@link EventJson} writes it
 */
public record LoggedEvent(long seq, CallId call, CallEvent event, String json) {}
