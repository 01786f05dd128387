package dev.becalm.transcription;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.ingest.Recognised;
import dev.becalm.ingest.Recognised.Alternative;
import dev.becalm.transcription.Transcript.Reason;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One party's recogniser at work: it is taken from the pool with the first sound, told when utterances end, and given back
 * after the call. When it fails, the call goes on, the speech is reported as unavailable and another takes its place.
 */
final class Dictation {
    // Vosk works in steps of 60 ms at the least; smaller pieces only cost.
    private static final int PIECE = StreamingRecognizer.RATE_HZ * 60 / 1000;

    private static final Recognised NOTHING_SAID = new Recognised(true, "", List.of(), List.of());

    private final EarSeat seat;
    private final Optional<RecognizerPool> pool;
    private final Utterances utterances;
    private final StreamClock clock = new StreamClock();
    private @Nullable StreamingRecognizer recognizer;
    private @Nullable Reason trouble;
    private short[] waiting = {};
    private boolean words;
    private Recognised last = Recognised.NOTHING;

    Dictation(EarSeat seat, IntSupplier numbers, Optional<RecognizerPool> pool) {
        this.seat = seat;
        this.pool = pool;
        this.utterances = new Utterances(seat.party(), numbers);
    }

    /** Whether words have been heard that no result has given yet. */
    boolean holdsWords() {
        return words;
    }

    /** Another frame comes: what finished with the one before it is old news. */
    void newFrame() {
        if (last.finished()) {
            last = Recognised.NOTHING;
        }
    }

    Recognised last() {
        return last;
    }

    /** The latest answer as that of a finished utterance, which may be empty. */
    void settle() {
        if (!last.finished()) {
            last = NOTHING_SAID;
        }
    }

    /** A passage of sound begins. */
    void passage(Duration speechFrom, Duration soundFrom) {
        trouble = null;
        clock.passage(soundFrom);
        utterances.speechFrom(speechFrom);
    }

    Optional<HeardEvent> hear(short[] sound, Duration at) {
        waiting = joined(waiting, sound);
        if (waiting.length < PIECE) {
            return Optional.empty();
        }
        return fed(at);
    }

    private Optional<HeardEvent> fed(Duration at) {
        var current = recognizer();
        short[] piece = waiting;
        waiting = new short[0];
        if (current == null || piece.length == 0) {
            return Optional.empty();
        }
        try {
            clock.feed(piece.length);
            if (current.accept(piece)) {
                return ended(current.result(), at);
            }
            return partial(current.partial(), at);
        } catch (RuntimeException e) {
            return failed(current, at);
        }
    }

    private Optional<HeardEvent> partial(String text, Duration at) {
        words = !text.isEmpty();
        if (!last.finished()) {
            last = new Recognised(false, text, List.of(), List.of());
        }
        return utterances.interim(text, at);
    }

    /**
     * Ends the utterance in progress. Nothing is asked of a recogniser that holds no words: ending nothing costs it part
     * of what it has learned of the voice.
     */
    Optional<HeardEvent> end(Duration at) {
        var event = fed(at);
        var current = recognizer;
        if (current == null || !words) {
            return event;
        }
        try {
            return ended(current.result(), at);
        } catch (RuntimeException e) {
            return failed(current, at);
        }
    }

    /** Ends the stream and gives the recogniser back. */
    Optional<HeardEvent> finish(Duration at) {
        var current = recognizer;
        if (current == null) {
            return Optional.empty();
        }
        recognizer = null;
        try {
            var event = ended(current.finish(), at);
            pool.ifPresent(owner -> owner.giveBack(current, seat.options(), false));
            clock.restart();
            return event;
        } catch (RuntimeException e) {
            return failed(current, at);
        }
    }

    private Optional<HeardEvent> ended(Recognised result, Duration at) {
        words = false;
        var onCallClock = moved(result, Duration.ZERO);
        var own = moved(result, seat.start());
        last = last.finished() ? together(last, own) : own;
        return utterances.end(onCallClock, at);
    }

    private Optional<HeardEvent> failed(StreamingRecognizer broken, Duration at) {
        pool.ifPresent(owner -> owner.giveBack(broken, seat.options(), true));
        recognizer = null;
        words = false;
        trouble = Reason.RECOGNIZER_FAILED;
        clock.restart();
        return utterances.end(Recognised.NOTHING, at);
    }

    /** Whether the speech of a passage that has just ended could not be turned into words. */
    Optional<HeardEvent> unavailable(Span speech, Duration at) {
        return Optional.ofNullable(trouble).map(why -> new Transcript.Unavailable(at, seat.party(), speech, why));
    }

    private @Nullable StreamingRecognizer recognizer() {
        if (recognizer == null && trouble == null) {
            try {
                recognizer = pool.map(owner -> owner.take(seat.options())).orElse(null);
                trouble = recognizer == null ? Reason.MODEL_MISSING : null;
            } catch (RuntimeException e) {
                trouble = Reason.RECOGNIZER_FAILED;
            }
        }
        return recognizer;
    }

    private Recognised moved(Recognised result, Duration earlier) {
        var readings = result.alternatives().stream()
                .map(each -> new Alternative(each.text(), each.confidence(), moved(each.words(), earlier)))
                .toList();
        return new Recognised(result.finished(), result.text(), moved(result.words(), earlier), readings);
    }

    private List<Word> moved(List<Word> said, Duration earlier) {
        return said.stream()
                .map(word -> {
                    var span = clock.span(word.span());
                    var moved = new Span(span.start().minus(earlier), span.end().minus(earlier));
                    return new Word(word.text(), moved, word.confidence());
                })
                .toList();
    }

    private static Recognised together(Recognised first, Recognised second) {
        return new Recognised(
                true,
                (first.text() + " " + second.text()).strip(),
                Stream.concat(first.words().stream(), second.words().stream()).toList(),
                second.alternatives());
    }

    private static short[] joined(short[] first, short[] second) {
        short[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
