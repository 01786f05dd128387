package dev.becalm.store;

import java.util.List;

/**
 * Some events in order, and where to go on.
 *
 * @param last number of the last event looked at, wanted or not
 * @param more whether there may be more after it
 */
public record EventPage(List<StoredEvent> events, long last, boolean more) {
    public EventPage {
        events = List.copyOf(events);
    }
}
