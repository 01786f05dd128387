package dev.becalm.pipeline;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.report.CallReport;
import dev.becalm.store.CallJournal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Has the reports of the calls that ended last ready to be read; any other is made from the journal when it is asked for.
 * Any thread; asking may block.
 */
public final class ReportDesk {
    private static final int KEPT = 200;

    private final CallJournal journal;
    private final Function<List<CallEvent>, CallReport> writer;
    private final Cache<CallId, CallReport> ready =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    /** @param writer makes the report of a call from its events */
    public ReportDesk(CallJournal journal, Function<List<CallEvent>, CallReport> writer) {
        this.journal = journal;
        this.writer = writer;
    }

    /** The report as far as the call has come; empty where there is no such call. */
    public Optional<CallReport> find(CallId call) {
        Optional<CallReport> made = Optional.ofNullable(ready.getIfPresent(call));
        return made.isPresent()
                ? made
                : journal.queries()
                        .call(call)
                        .map(found -> writer.apply(journal.queries().events(call)));
    }

    /** Makes the report of a call that has ended, and has it ready. */
    CallReport make(CallId call, List<CallEvent> events) {
        CallReport report = writer.apply(events);
        ready.put(call, report);
        return report;
    }

    /** Something has come after the end, so that what is ready no longer holds. */
    void outdate(CallId call) {
        ready.invalidate(call);
    }
}
