package dev.becalm.store;

/**
 * An event as it lies in the journal.
 *
 * @param seq its place among all events
 * @param json as {@link EventJson} writes it
 */
public record StoredEvent(long seq, String call, String kind, String json) {}
