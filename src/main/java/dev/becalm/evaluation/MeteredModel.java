package dev.becalm.evaluation;

import dev.becalm.ingest.Recognised;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.transcription.SpeechModel;
import dev.becalm.transcription.StreamingRecognizer;
import java.util.function.Supplier;

/** Passes everything on to a model and counts the sound that it is fed and the time that it takes. */
final class MeteredModel implements SpeechModel {
    private final SpeechModel model;
    private long samples;
    private long nanos;

    MeteredModel(SpeechModel model) {
        this.model = model;
    }

    @Override
    public StreamingRecognizer recognizer(RecognitionOptions options) {
        return new Metered(model.recognizer(options));
    }

    double secondsDecoded() {
        return (double) samples / StreamingRecognizer.RATE_HZ;
    }

    double secondsTaken() {
        return nanos / 1e9;
    }

    @Override
    public void close() {
        model.close();
    }

    private <T> T timed(Supplier<T> work) {
        long before = System.nanoTime();
        T result = work.get();
        nanos += System.nanoTime() - before;
        return result;
    }

    private final class Metered implements StreamingRecognizer {
        private final StreamingRecognizer recognizer;

        Metered(StreamingRecognizer recognizer) {
            this.recognizer = recognizer;
        }

        @Override
        public boolean accept(short[] sound) {
            samples += sound.length;
            return timed(() -> recognizer.accept(sound));
        }

        @Override
        public String partial() {
            return timed(recognizer::partial);
        }

        @Override
        public Recognised result() {
            return timed(recognizer::result);
        }

        @Override
        public Recognised finish() {
            return timed(recognizer::finish);
        }

        @Override
        public void close() {
            recognizer.close();
        }
    }
}
