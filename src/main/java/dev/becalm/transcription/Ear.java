package dev.becalm.transcription;

import dev.becalm.audio.AudioGap;
import dev.becalm.audio.Resampler;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.ingest.Recognised;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * All that one party's audio of one call needs: samples in at the connection's rate, heard events out. Used by the one
 * thread that owns the pool. Time is counted in samples.
 */
public final class Ear {
    private static final int STABLE_PARTIALS = 3;

    private final EarSeat seat;
    private final IntSupplier utteranceNumbers;
    private final Optional<RecognizerPool> pool;
    private final Resampler resampler;
    private final StableWords stable = new StableWords(STABLE_PARTIALS);
    private @Nullable StreamingRecognizer recognizer;
    private Recognised last = Recognised.NOTHING;
    private long heard;
    private int utterance;
    private String interim = "";
    private Duration interimFrom = Duration.ZERO;

    /** @param pool empty where the model is missing: speech is then reported as unavailable */
    public Ear(EarSeat seat, IntSupplier utteranceNumbers, Optional<RecognizerPool> pool) {
        this.seat = seat;
        this.utteranceNumbers = utteranceNumbers;
        this.pool = pool;
        this.resampler = new Resampler(seat.rateHz(), StreamingRecognizer.RATE_HZ);
    }

    /** Listens on; samples may be none. */
    public List<HeardEvent> hear(short[] samples) {
        heard += samples.length;
        List<HeardEvent> events = new ArrayList<>();
        last = Recognised.NOTHING;
        var current = recognizer();
        if (current == null) {
            return events;
        }
        if (current.accept(resampler.resample(samples))) {
            close(current.result(), events);
        } else {
            interim(current.partial(), events);
        }
        return events;
    }

    /** Audio of this length never came: the clock moves on, and the utterance in progress ends. */
    public List<HeardEvent> missed(Duration length, AudioGap.Reason reason) {
        List<HeardEvent> events = new ArrayList<>(flush());
        Duration from = now();
        heard += length.toNanos() * seat.rateHz() / 1_000_000_000L;
        events.add(new AudioGap(now(), seat.party(), new Span(from, now()), reason));
        return events;
    }

    /** Ends the utterance in progress. */
    public List<HeardEvent> flush() {
        List<HeardEvent> events = new ArrayList<>();
        var current = recognizer;
        if (current != null) {
            close(current.result(), events);
        }
        return events;
    }

    /** The audio is over: ends the utterance in progress and gives the recogniser back. */
    public List<HeardEvent> finish() {
        List<HeardEvent> events = new ArrayList<>();
        var current = recognizer;
        if (current != null) {
            close(current.finish(), events);
            pool.ifPresent(owner -> owner.giveBack(current, seat.options(), false));
            recognizer = null;
        }
        return events;
    }

    /** What the recogniser had to say after the latest call, in the connection's own clock. */
    public Recognised last() {
        return last;
    }

    /** Offset from the start of the call up to which this ear has listened. */
    public Duration now() {
        return seat.start().plusNanos(heard * 1_000_000_000L / seat.rateHz());
    }

    private @Nullable StreamingRecognizer recognizer() {
        if (recognizer == null && pool.isPresent()) {
            recognizer = pool.get().take(seat.options());
        }
        return recognizer;
    }

    private void interim(String text, List<HeardEvent> events) {
        last = new Recognised(false, text, List.of(), List.of());
        if (text.isEmpty() || text.equals(interim)) {
            return;
        }
        if (interim.isEmpty()) {
            begin();
        }
        interim = text;
        var span = new Span(interimFrom, now());
        events.add(new Transcript.Interim(now(), utterance, seat.party(), span, text, stable.count(text)));
    }

    private void close(Recognised result, List<HeardEvent> events) {
        last = result;
        if (!result.text().isEmpty()) {
            if (interim.isEmpty()) {
                begin();
            }
            var words = result.words().stream().map(this::onCallClock).toList();
            double confidence =
                    words.stream().mapToDouble(Word::confidence).average().orElse(0);
            events.add(new Transcript.Final(
                    now(), utterance, seat.party(), spanOf(words), result.text(), words, confidence));
        }
        interim = "";
        stable.forget();
    }

    private void begin() {
        utterance = utteranceNumbers.getAsInt();
        interimFrom = now();
    }

    private Span spanOf(List<Word> words) {
        return words.isEmpty()
                ? new Span(interimFrom, now())
                : new Span(
                        words.get(0).span().start(),
                        words.get(words.size() - 1).span().end());
    }

    private Word onCallClock(Word word) {
        var span = new Span(
                seat.start().plus(word.span().start()),
                seat.start().plus(word.span().end()));
        return new Word(word.text(), span, word.confidence());
    }
}
