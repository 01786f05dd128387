package dev.becalm.store;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/**
 * Every event of every call, in one order. {@link #append} never blocks: events get their numbers at once and are
 * written by one thread in batches, a quarter of a second later at most. Safe for use by many threads.
 */
public final class CallJournal implements AutoCloseable {
    private final Jdbi jdbi;
    private final JournalWriter writer;
    private final List<Consumer<LoggedEvent>> listeners = new ArrayList<>();
    private long lastSeq;

    private CallJournal(Jdbi jdbi, JournalWriter writer, long lastSeq) {
        this.jdbi = jdbi;
        this.writer = writer;
        this.lastSeq = lastSeq;
    }

    /** Opens or creates the journal in this file. */
    public static CallJournal open(Path file) {
        Jdbi jdbi = SqliteFile.open(file);
        long lastSeq = jdbi.withHandle(handle -> handle.select("SELECT coalesce(max(seq), 0) FROM event")
                .mapTo(Long.class)
                .one());
        var writer = new JournalWriter(jdbi);
        writer.start();
        return new CallJournal(jdbi, writer, lastSeq);
    }

    /** Adds a listener that hears of each event once, in order of its number; it must not block. */
    public synchronized void onAppend(Consumer<LoggedEvent> listener) {
        listeners.add(listener);
    }

    /**
     * Numbers the events, hands them to the listeners and queues them for writing, so that a reader sees all of them or
     * none.
     */
    public synchronized void append(CallId call, List<CallEvent> events) {
        List<LoggedEvent> together = new ArrayList<>(events.size());
        for (CallEvent event : events) {
            lastSeq++;
            together.add(new LoggedEvent(lastSeq, call, event, EventJson.write(event)));
        }
        writer.queue(together);
        together.forEach(logged -> listeners.forEach(listener -> listener.accept(logged)));
    }

    /** Completes when everything appended so far is on disk. */
    public CompletableFuture<Void> flushed() {
        return writer.flushed();
    }

    /** Why nothing can be written at the moment, for example a full disk; empty when all is well. */
    public Optional<String> trouble() {
        return writer.trouble();
    }

    /** How many events wait to be written. */
    public int backlog() {
        return writer.backlog();
    }

    public CallQueries queries() {
        return new CallQueries(jdbi);
    }

    public ScreenQueries screens() {
        return new ScreenQueries(jdbi);
    }

    public CaseStore cases() {
        return new CaseStore(jdbi);
    }

    public DigestStore digests() {
        return new DigestStore(jdbi);
    }

    public CallSearch search() {
        return new CallSearch(jdbi);
    }

    public ImprovementStore improvement() {
        return new ImprovementStore(jdbi);
    }

    public ReviewStore reviews() {
        return new ReviewStore(jdbi);
    }

    public DueQueries due() {
        return new DueQueries(jdbi);
    }

    /** Writes what is left, then closes the file. */
    @Override
    public void close() {
        writer.close();
    }
}
