package dev.becalm.pipeline;

import dev.becalm.call.Language;
import dev.becalm.transcription.SpeechModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads that calls run on: one per core that recognises speech, each with recognisers of its own, and a few for
 * understanding. The event loop is none of them.
 */
public final class CallWorkers implements AutoCloseable {
    private final Map<Language, SpeechModel> models;
    private final List<EarWorker> ears = new ArrayList<>();
    private final ExecutorService understanding;
    private int next;

    public CallWorkers(Map<Language, SpeechModel> models, int threads) {
        this.models = new EnumMap<>(Language.class);
        this.models.putAll(models);
        for (int i = 1; i <= threads; i++) {
            ears.add(new EarWorker("becalm-ear-" + i, this.models));
        }
        this.understanding = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "becalm-understanding");
            thread.setDaemon(true);
            return thread;
        });
    }

    Set<Language> languages() {
        return models.keySet();
    }

    Executor understanding() {
        return understanding;
    }

    /** The worker for one more connection: the one with least to do, else the next in turn. */
    synchronized EarWorker assign() {
        next = (next + 1) % ears.size();
        EarWorker best = ears.get(next);
        for (EarWorker ear : ears) {
            best = ear.queued() < best.queued() ? ear : best;
        }
        return best;
    }

    /** The longest that audio waits for recognition at the moment. */
    Duration lag() {
        return ears.stream().map(EarWorker::lag).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        for (EarWorker ear : ears) {
            ear.close();
        }
        understanding.shutdown();
        models.values().forEach(SpeechModel::close);
    }
}
