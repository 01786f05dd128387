package dev.becalm.transcription;

import dev.becalm.ingest.RecognitionOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The recognisers of one thread for one model, reused from call to call because making one costs about 50 ms. The first
 * thread to use the pool owns it; any other is refused.
 */
public final class RecognizerPool implements AutoCloseable {
    private final SpeechModel model;
    private final Deque<StreamingRecognizer> idle = new ArrayDeque<>();
    private @Nullable Thread owner;

    public RecognizerPool(SpeechModel model) {
        this.model = model;
    }

    /** A recogniser at the start of a stream; the caller gives it back. */
    public StreamingRecognizer take(RecognitionOptions options) {
        checkOwner();
        var waiting = options.equals(RecognitionOptions.DEFAULT) ? idle.poll() : null;
        return waiting == null ? model.recognizer(options) : waiting;
    }

    /** Takes a recogniser back; one with options of its own, or one that failed, is closed instead of kept. */
    public void giveBack(StreamingRecognizer recognizer, RecognitionOptions options, boolean failed) {
        checkOwner();
        if (failed || !options.equals(RecognitionOptions.DEFAULT)) {
            recognizer.close();
        } else {
            idle.push(recognizer);
        }
    }

    /** Makes recognisers ahead of the first calls. */
    public void warm(int count) {
        checkOwner();
        while (idle.size() < count) {
            idle.push(model.recognizer(RecognitionOptions.DEFAULT));
        }
    }

    public int idle() {
        return idle.size();
    }

    @Override
    public void close() {
        checkOwner();
        idle.forEach(StreamingRecognizer::close);
        idle.clear();
    }

    private void checkOwner() {
        if (owner == null) {
            owner = Thread.currentThread();
        }
        if (owner != Thread.currentThread()) {
            throw new IllegalStateException("recognisers belong to thread " + owner.getName());
        }
    }
}
