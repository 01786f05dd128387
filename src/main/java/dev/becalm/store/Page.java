package dev.becalm.store;

import java.util.List;

/**
 * A page of a longer list.
 *
 * @param total how many there are on all pages
 */
public record Page<T>(int total, List<T> items) {
    public Page {
        items = List.copyOf(items);
    }
}
