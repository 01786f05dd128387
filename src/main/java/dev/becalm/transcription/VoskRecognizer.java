package dev.becalm.transcription;

import dev.becalm.audio.Dither;
import dev.becalm.ingest.Recognised;
import org.vosk.Recognizer;

/**
 * Vosk behind our interface. Its result ends an utterance and keeps the adaptation to the speaker, its final result
 * drops both; its clock never goes back, so the start of each stream is remembered here.
 */
final class VoskRecognizer implements StreamingRecognizer {
    private final Recognizer recognizer;
    private Dither dither = new Dither();
    private long fed;
    private long streamStart;

    VoskRecognizer(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override
    public boolean accept(short[] samples) {
        if (samples.length == 0) {
            return false;
        }
        fed += samples.length;
        return recognizer.acceptWaveForm(dither.over(samples), samples.length);
    }

    @Override
    public String partial() {
        return VoskJson.partial(recognizer.getPartialResult());
    }

    @Override
    public Recognised result() {
        return VoskJson.result(recognizer.getResult(), offsetMillis());
    }

    @Override
    public Recognised finish() {
        var last = VoskJson.result(recognizer.getFinalResult(), offsetMillis());
        recognizer.reset();
        dither = new Dither();
        streamStart = fed;
        return last;
    }

    private long offsetMillis() {
        return streamStart * 1000 / RATE_HZ;
    }

    @Override
    public void close() {
        recognizer.close();
    }
}
