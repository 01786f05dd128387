package dev.becalm.pipeline;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.followup.CallStartCard;
import dev.becalm.followup.CaseDraft;
import dev.becalm.followup.CaseOpened;
import dev.becalm.followup.CaseOpener;
import dev.becalm.followup.ComplaintCase;
import dev.becalm.followup.FollowUpConfig;
import dev.becalm.followup.FollowUpNotice;
import dev.becalm.followup.FollowUpNotice.Kind;
import dev.becalm.metrics.Blame;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.report.CallReport;
import dev.becalm.report.DigestFold;
import dev.becalm.store.CallJournal;
import dev.becalm.store.LoggedEvent;
import dev.becalm.store.recording.Recordings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes on beside and after calls: shows the agent what is known of the customer, opens the case of a complaint
 * while it is voiced, digests a call when it has ended, and calls to mind what is due. Works on one thread of its own.
 */
public final class AfterCalls implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(AfterCalls.class);
    private static final long REMIND_MILLIS = 30_000;
    private static final int CATCH_UP = 10_000;

    private final Parts parts;
    private final CallJournal journal;
    private final Clock clock;
    private final FollowUpConfig config;
    private final CaseOpener opener;
    private final Set<CallId> complaining = ConcurrentHashMap.newKeySet();
    private final Set<Long> recurring = ConcurrentHashMap.newKeySet();
    private final List<Consumer<FollowUpNotice>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService worker;

    public AfterCalls(Parts parts, FollowUpConfig config) {
        this.parts = parts;
        this.journal = parts.journal();
        this.clock = parts.clock();
        this.config = config;
        this.opener = new CaseOpener(config, clock.getZone());
        this.worker = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "becalm-after-calls");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * What it works with.
     *
     * @param live brings what is known of a customer into the call
     */
    public record Parts(
            CallJournal journal,
            LiveActions live,
            Clock clock,
            Recordings recordings,
            ReportDesk reports,
            MonitorMetrics metrics) {}

    /** Tells this listener of every change to a case and of everything that comes due. */
    public void onNotice(Consumer<FollowUpNotice> listener) {
        listeners.add(listener);
    }

    /** Begins to listen to the journal, and makes up for calls that ended while nothing listened. */
    public void start() {
        journal.onAppend(this::appended);
        submit(this::catchUp);
        remindFromNowOn();
    }

    // Nothing escapes from guarded work, so there is no outcome to look at.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void remindFromNowOn() {
        // What may be kept for less time than that is looked at more often.
        long every = parts.recordings()
                .keptFor()
                .map(Duration::toMillis)
                .filter(kept -> kept < REMIND_MILLIS)
                .orElse(REMIND_MILLIS);
        worker.scheduleWithFixedDelay(guarded(this::remind), every, every, TimeUnit.MILLISECONDS);
    }

    private void appended(LoggedEvent logged) {
        CallId call = logged.call();
        CallEvent event = logged.event();
        parts.reports().outdate(call);
        if (event instanceof CallStarted started) {
            submit(() -> greet(started.info()));
        } else if (event instanceof CallEnded) {
            complaining.remove(call);
            Instant ended = clock.instant();
            submit(() -> finish(call, ended));
        } else if (CaseOpener.opens(event) && complaining.add(call)) {
            submit(() -> open(call));
        }
    }

    private void submit(Runnable work) {
        worker.execute(guarded(work));
    }

    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                // What is missing is made up for at the next start, because the digest is written last.
                log.error("work after a call failed error={}", Blame.of(e));
            }
        };
    }

    private void greet(CallInfo info) {
        if (info.customer() == null) {
            return;
        }
        Optional<CallStartCard> card =
                journal.due().card(info.customer(), info.id().value(), clock.instant(), config);
        card.ifPresent(found -> {
            parts.live()
                    .act(
                            info.id(),
                            at -> new CallStartCard(
                                    at,
                                    found.calls(),
                                    found.cases(),
                                    found.promises(),
                                    found.lastOutcome(),
                                    found.recurring()));
            if (!found.recurring().isEmpty()) {
                tell(FollowUpNotice.back(info, found.cases().get(0)));
            }
        });
    }

    private void open(CallId call) {
        journal.flushed().join();
        opener.read(journal.queries().events(call)).ifPresent(draft -> {
            ComplaintCase complaint = keep(draft);
            parts.live().act(call, at -> new CaseOpened(at, complaint.number()));
            tell(FollowUpNotice.of(Kind.CASE_OPENED, complaint));
            recurrence(complaint);
        });
    }

    private ComplaintCase keep(CaseDraft draft) {
        return journal.cases().keep(draft, clock.instant());
    }

    /** The report first, because people wait for it. */
    private void finish(CallId call, Instant ended) {
        journal.flushed().join();
        List<CallEvent> events = journal.queries().events(call);
        CallReport report = parts.reports().make(call, events);
        parts.metrics().reportReady(Duration.between(ended, clock.instant()));
        parts.recordings().finish(call);
        Optional<CaseDraft> complained = opener.read(events);
        complained.ifPresent(draft -> {
            ComplaintCase complaint = keep(draft);
            boolean closed = !complaint.state().open();
            tell(FollowUpNotice.of(closed ? Kind.CASE_CLOSED : Kind.CASE_CHANGED, complaint));
            recurrence(complaint);
            recurring.remove(complaint.number());
        });
        DigestFold.of(events)
                .map(digest -> report.coverage().scored()
                        ? digest.scored(
                                report.handling().total(),
                                complained.map(CaseDraft::predicted).orElse(null))
                        : digest)
                .ifPresent(digest -> journal.digests().keep(List.of(digest)));
    }

    /** Told once: as soon as the complaint is known to be about the same issue, at the latest when the call is over. */
    private void recurrence(ComplaintCase complaint) {
        journal.cases()
                .queries()
                .find(complaint.number())
                .filter(file -> !file.recurrences().isEmpty() && recurring.add(complaint.number()))
                .ifPresent(file -> tell(FollowUpNotice.of(Kind.RECURRENCE, complaint)));
    }

    private void catchUp() {
        journal.flushed().join();
        List<CallId> missing = journal.digests().missing(CATCH_UP);
        // A node that stops already leaves the rest for its next start.
        if (!worker.isShutdown()) {
            missing.forEach(call -> submit(() -> finish(call, clock.instant())));
        }
    }

    /** Gives the reminders that have become due, and lets recordings go whose time is over. */
    void remind() {
        Instant now = clock.instant();
        parts.recordings().expire(now);
        journal.due().remind(now, config.remindBefore()).forEach(reminder -> tell(FollowUpNotice.of(reminder)));
    }

    /** Passes on what people have done to a case. */
    public void tell(FollowUpNotice notice) {
        listeners.forEach(listener -> listener.accept(notice));
    }

    /** Finishes what is under way. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("work after calls was still busy and is left for the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
