package dev.becalm.transcription;

import dev.becalm.audio.AudioGap;
import dev.becalm.audio.GateConfig;
import dev.becalm.audio.LineGain;
import dev.becalm.audio.Resampler;
import dev.becalm.audio.SpeechEnded;
import dev.becalm.audio.SpeechStarted;
import dev.becalm.audio.VoiceActivityGate;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Span;
import dev.becalm.ingest.Recognised;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * All that one party's audio of one call needs: samples in at the connection's rate, heard events out. Used by the one
 * thread that owns the pool. Time is counted in samples.
 */
public final class Ear {
    private static final int SLICES_PER_SECOND = 10;

    private final EarSeat seat;
    private final Resampler resampler;
    private final VoiceActivityGate gate;
    private final LineGain gain = new LineGain();
    private final Dictation dictation;
    private List<HeardEvent> events = new ArrayList<>();
    private long heard;
    private Duration missing = Duration.ZERO;
    private Duration speechFrom = Duration.ZERO;
    private boolean inPassage;

    /** @param pool empty where the model is missing: speech is then reported as unavailable */
    public Ear(EarSeat seat, IntSupplier utteranceNumbers, Optional<RecognizerPool> pool) {
        this.seat = seat;
        this.resampler = new Resampler(seat.rateHz(), StreamingRecognizer.RATE_HZ);
        this.gate = new VoiceActivityGate(GateConfig.DEFAULT, new Passages());
        this.dictation = new Dictation(seat, utteranceNumbers, pool);
    }

    /** Listens on; samples may be none, or minutes at once. */
    public List<HeardEvent> hear(short[] samples) {
        dictation.newFrame();
        int slice = seat.rateHz() / SLICES_PER_SECOND;
        for (int from = 0; from < samples.length; from += slice) {
            int to = Math.min(samples.length, from + slice);
            heard += to - from;
            gate.hear(resampler.resample(Arrays.copyOfRange(samples, from, to)));
        }
        return taken();
    }

    /** Audio of this length never came: the utterance in progress ends, and the clock moves on. */
    public List<HeardEvent> missed(Duration length, AudioGap.Reason reason) {
        dictation.newFrame();
        gate.close();
        Duration from = now();
        missing = missing.plus(length);
        events.add(new AudioGap(now(), seat.party(), new Span(from, now()), reason));
        return taken();
    }

    /** Ends the utterance in progress. */
    public List<HeardEvent> flush() {
        dictation.newFrame();
        gate.close();
        dictation.end(now()).ifPresent(events::add);
        dictation.settle();
        return taken();
    }

    /** The audio is over: ends the utterance in progress and gives the recogniser back. */
    public List<HeardEvent> finish() {
        dictation.newFrame();
        gate.hear(resampler.drain());
        gate.close();
        dictation.finish(now()).ifPresent(events::add);
        dictation.settle();
        return taken();
    }

    /** What the recogniser had to say after the latest call, in the connection's own clock. */
    public Recognised last() {
        return dictation.last();
    }

    /** Offset from the start of the call up to which this ear has listened. */
    public Duration now() {
        return seat.start().plus(missing).plusNanos(heard * 1_000_000_000L / seat.rateHz());
    }

    private List<HeardEvent> taken() {
        var all = List.copyOf(events);
        events = new ArrayList<>();
        return all;
    }

    private Duration onCallClock(long position) {
        return seat.start().plus(missing).plusNanos(position * 1_000_000_000L / StreamingRecognizer.RATE_HZ);
    }

    private final class Passages implements VoiceActivityGate.Listener {
        @Override
        public void opened(long from, double backgroundDbfs) {
            speechFrom = onCallClock(from);
            gain.begin(backgroundDbfs);
            events.add(new SpeechStarted(now(), seat.party(), speechFrom));
            inPassage = false;
        }

        @Override
        public void sound(short[] sound, long from) {
            if (!inPassage) {
                dictation.passage(speechFrom, onCallClock(from));
                inPassage = true;
            }
            dictation.hear(gain.over(sound), now()).ifPresent(events::add);
        }

        @Override
        public boolean midUtterance() {
            return dictation.holdsWords();
        }

        @Override
        public void closed(long lastSpeech, double levelDbfs) {
            var span = new Span(speechFrom, onCallClock(lastSpeech));
            gain.end(levelDbfs, span.length());
            gate.quieter(gain.missingDb());
            dictation.end(now()).ifPresent(events::add);
            dictation.unavailable(span, now()).ifPresent(events::add);
            events.add(new SpeechEnded(now(), seat.party(), span, levelDbfs));
        }
    }
}
