package dev.becalm.pipeline;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.CallStarted;
import dev.becalm.call.HeardEvent;
import dev.becalm.store.CallSummary;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings calls that were cut short by a crash to their end: what was heard is replayed, then the call is ended. */
final class Recovery {
    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private final CallServices services;

    Recovery(CallServices services) {
        this.services = services;
    }

    /** Tells the consumer of every call that may not be opened again; returns how many had been left open. */
    int run(Consumer<CallId> over) {
        services.journal().flushed().join();
        var queries = services.journal().queries();
        queries.recentIds(EndedCalls.REMEMBERED).forEach(id -> over.accept(new CallId(id)));
        List<CallSummary> open = queries.open();
        for (CallSummary call : open) {
            var id = new CallId(call.id());
            interrupt(id, queries.events(id));
        }
        return open.size();
    }

    private void interrupt(CallId id, List<CallEvent> stored) {
        if (!(stored.get(0) instanceof CallStarted started)) {
            throw new IllegalStateException("a call begins with callStarted: " + id);
        }
        var pipeline = services.rules().pipelineFor(started.info());
        Replay.heard(stored).forEach(pipeline::accept);
        Duration last = stored.stream()
                .filter(HeardEvent.class::isInstance)
                .map(CallEvent::at)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        services.journal().append(id, pipeline.accept(new CallEnded(last, CallEnded.Reason.INTERRUPTED)));
        log.info("call was interrupted and is ended call={} at={}", id, last);
    }
}
