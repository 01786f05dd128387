package dev.becalm.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes the journal. A batch that cannot be written, because the disk is full say, is kept and
 * tried again until it can.
 */
final class JournalWriter {
    private static final Logger log = LoggerFactory.getLogger(JournalWriter.class);
    private static final int MAX_BATCH = 2_000;
    private static final long BATCH_MILLIS = 100;
    private static final long RETRY_MILLIS = 500;

    private final Jdbi jdbi;
    private final LinkedBlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "becalm-journal");
    private volatile @Nullable String trouble;
    private volatile boolean closing;

    JournalWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** These events are written together or not at all. */
    void queue(List<LoggedEvent> events) {
        queue.add(new Entry(events, null));
    }

    CompletableFuture<Void> flushed() {
        var done = new CompletableFuture<Void>();
        queue.add(new Entry(List.of(), done));
        return done;
    }

    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    int backlog() {
        return queue.stream().mapToInt(entry -> entry.events().size()).sum();
    }

    void close() {
        closing = true;
        var last = flushed();
        try {
            last.get(10, TimeUnit.SECONDS);
            thread.join(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            log.error(
                    "journal closed with events unwritten backlog={} reason={}",
                    backlog(),
                    trouble().orElse("slow"));
        }
    }

    private void run() {
        List<Entry> batch = new ArrayList<>();
        while (!closing || !queue.isEmpty()) {
            batch.clear();
            try {
                Entry first = queue.poll(BATCH_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                gather(batch);
                writeUntilDone(batch);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void gather(List<Entry> batch) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BATCH_MILLIS);
        boolean awaited = batch.get(0).flush() != null;
        while (!awaited && batch.size() < MAX_BATCH) {
            Entry next = queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                return;
            }
            batch.add(next);
            awaited = next.flush() != null;
        }
    }

    private void writeUntilDone(List<Entry> batch) throws InterruptedException {
        List<LoggedEvent> events =
                batch.stream().flatMap(entry -> entry.events().stream()).toList();
        while (!events.isEmpty()) {
            try {
                jdbi.useTransaction(handle -> new JournalBatch(handle).write(events));
                trouble = null;
                break;
            } catch (JdbiException e) {
                trouble = String.valueOf(e.getMessage());
                log.error(
                        "journal cannot be written events={} error={}",
                        events.size(),
                        e.getClass().getSimpleName());
                TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            }
        }
        batch.forEach(Entry::complete);
    }

    private record Entry(List<LoggedEvent> events, @Nullable CompletableFuture<Void> flush) {
        void complete() {
            if (flush != null) {
                flush.complete(null);
            }
        }
    }
}
