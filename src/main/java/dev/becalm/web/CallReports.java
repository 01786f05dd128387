package dev.becalm.web;

import dev.becalm.call.CallEvent;
import java.util.List;

/** Makes the report of a call from its events. */
@FunctionalInterface
public interface CallReports {
    /** A tree of records that is written as JSON. */
    Object of(List<CallEvent> events);
}
