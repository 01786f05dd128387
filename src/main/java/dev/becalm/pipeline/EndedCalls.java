package dev.becalm.pipeline;

import dev.becalm.call.CallId;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the calls that ended last, so that late audio does not open them again. Safe for many threads. */
final class EndedCalls {
    static final int REMEMBERED = 100_000;

    private final Set<String> ids = new LinkedHashSet<>();

    synchronized void add(CallId call) {
        ids.add(call.value());
        if (ids.size() > REMEMBERED) {
            Iterator<String> oldest = ids.iterator();
            oldest.next();
            oldest.remove();
        }
    }

    synchronized boolean contains(CallId call) {
        return ids.contains(call.value());
    }
}
