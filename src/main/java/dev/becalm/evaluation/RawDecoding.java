package dev.becalm.evaluation;

import dev.becalm.audio.Resampler;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.transcription.RecognizerPool;
import dev.becalm.transcription.StreamingRecognizer;

/** The recogniser without a gate: the whole channel, silence and all, as it comes out of the box. */
final class RawDecoding {
    private final RecognizerPool pool;

    RawDecoding(RecognizerPool pool) {
        this.pool = pool;
    }

    String of(Recording recording) {
        var recognizer = pool.take(RecognitionOptions.DEFAULT);
        var resampler = new Resampler(recording.rateHz(), StreamingRecognizer.RATE_HZ);
        var text = new StringBuilder();
        int frame = recording.rateHz() / 10;
        for (int at = 0; at < recording.seconds() * recording.rateHz(); at += frame) {
            if (recognizer.accept(resampler.resample(recording.samples(at, frame)))) {
                text.append(recognizer.result().text()).append(' ');
            }
        }
        text.append(recognizer.finish().text());
        pool.giveBack(recognizer, RecognitionOptions.DEFAULT, false);
        return text.toString();
    }
}
