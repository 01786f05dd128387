package dev.becalm.web;

import dev.becalm.call.CallEvent;
import dev.becalm.report.CallReport;
import java.util.List;

/** Makes the report of a call from its events. */
@FunctionalInterface
public interface CallReports {
    /** The report as far as the call has come. */
    CallReport of(List<CallEvent> events);
}
