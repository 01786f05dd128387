package dev.becalm.transcription;

import dev.becalm.ingest.RecognitionOptions;

/** A model that is ready to recognise. Safe for many threads; the recognisers it makes are not. */
public interface SpeechModel extends AutoCloseable {
    /** A new recogniser for the calling thread; takes about 50 ms. */
    StreamingRecognizer recognizer(RecognitionOptions options);

    @Override
    void close();
}
