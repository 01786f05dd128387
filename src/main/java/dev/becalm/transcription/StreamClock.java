package dev.becalm.transcription;

import dev.becalm.call.Span;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells when a word was said. The recogniser counts only the sound it was fed; silence between passages was kept from it,
 * so its time is moved by the passage that the word lies in.
 */
final class StreamClock {
    // An utterance never reaches back further than this many passages.
    private static final int KEPT = 64;

    private final Deque<Passage> passages = new ArrayDeque<>();
    private long fedSamples;

    /** A passage of sound begins, which was heard from this offset on. */
    void passage(Duration heardFrom) {
        passages.addLast(new Passage(fedSamples, heardFrom));
        if (passages.size() > KEPT) {
            passages.removeFirst();
        }
    }

    void feed(int samples) {
        fedSamples += samples;
    }

    /** Where a stretch of the recogniser's time lies on the listener's clock. */
    Span span(Span recogniser) {
        var passage = passageAt(recogniser.start());
        Duration start = passage.heard(recogniser.start());
        Duration end = passage.heard(recogniser.end());
        return new Span(start.isNegative() ? Duration.ZERO : start, end.isNegative() ? Duration.ZERO : end);
    }

    private Passage passageAt(Duration fed) {
        var latestFirst = passages.descendingIterator();
        Passage found = new Passage(0, Duration.ZERO);
        while (latestFirst.hasNext()) {
            found = latestFirst.next();
            if (found.fed().compareTo(fed) <= 0) {
                break;
            }
        }
        return found;
    }

    void restart() {
        passages.clear();
        fedSamples = 0;
    }

    private record Passage(long fedSamples, Duration heardFrom) {
        Duration fed() {
            return Duration.ofNanos(fedSamples * 1_000_000_000L / StreamingRecognizer.RATE_HZ);
        }

        Duration heard(Duration fedTime) {
            return heardFrom.plus(fedTime).minus(fed());
        }
    }
}
