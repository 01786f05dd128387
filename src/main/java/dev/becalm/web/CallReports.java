package dev.becalm.web;

import dev.becalm.call.CallId;
import dev.becalm.report.CallReport;
import java.util.Optional;

/** The reports of calls. */
@FunctionalInterface
public interface CallReports {
    /** The report as far as the call has come; empty where there is no such call. May block. */
    Optional<CallReport> of(CallId call);
}
