package dev.becalm.pipeline;

import com.google.common.util.concurrent.Uninterruptibles;
import dev.becalm.call.Language;
import dev.becalm.metrics.Blame;
import dev.becalm.transcription.RecognizerPool;
import dev.becalm.transcription.SpeechModel;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that recognises speech, and the recognisers that belong to it. Work is done in the order of its deadlines,
 * work with one deadline in the order in which it came.
 */
final class EarWorker {
    private static final Logger log = LoggerFactory.getLogger(EarWorker.class);

    private final Map<Language, SpeechModel> models;
    private final Map<Language, RecognizerPool> pools = new EnumMap<>(Language.class);
    private final PriorityBlockingQueue<Task> queue = new PriorityBlockingQueue<>();
    private final AtomicLong numbers = new AtomicLong();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile long lagNanos;
    private volatile boolean closing;

    EarWorker(String name, Map<Language, SpeechModel> models) {
        this.models = models;
        var thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Recognisers of a language; empty where its model is missing. This worker's thread only. */
    Optional<RecognizerPool> pool(Language language) {
        SpeechModel model = models.get(language);
        return model == null
                ? Optional.empty()
                : Optional.of(pools.computeIfAbsent(language, absent -> new RecognizerPool(model)));
    }

    /** Queues work that arrives now and should be done by the deadline. Work that throws is logged and dropped. */
    void submit(Duration deadline, Runnable work) {
        long now = System.nanoTime();
        queue.add(new Task(now + deadline.toNanos(), now, numbers.incrementAndGet(), work));
    }

    /** How long the work that was done last had waited and taken; at least how long the oldest has waited. */
    Duration lag() {
        Task next = queue.peek();
        long waiting = next == null ? 0 : System.nanoTime() - next.arrivedNanos;
        return Duration.ofNanos(next == null ? 0 : Math.max(waiting, lagNanos));
    }

    int queued() {
        return queue.size();
    }

    void close() {
        submit(Duration.ofDays(1), () -> closing = true);
        if (!Uninterruptibles.awaitUninterruptibly(stopped, 10, TimeUnit.SECONDS)) {
            log.warn("recognition was still busy and is left behind queued={}", queued());
        }
    }

    private void run() {
        while (!closing) {
            try {
                Task task = queue.take();
                work(task);
                lagNanos = System.nanoTime() - task.arrivedNanos;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        pools.values().forEach(RecognizerPool::close);
        stopped.countDown();
    }

    private void work(Task task) {
        try {
            task.work.run();
        } catch (RuntimeException e) {
            log.error("recognition work failed error={}", Blame.of(e));
        }
    }

    private record Task(long dueNanos, long arrivedNanos, long number, Runnable work) implements Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            int byDeadline = Long.compare(dueNanos - other.dueNanos, 0);
            return byDeadline != 0 ? byDeadline : Long.compare(number, other.number);
        }
    }
}
