package dev.becalm.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Span;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamClockTest {
    private static final int SECOND = StreamingRecognizer.RATE_HZ;

    private final StreamClock clock = new StreamClock();

    @Test
    void movesAWordIntoThePassageItWasSaidIn() {
        clock.passage(Duration.ofSeconds(10));
        clock.feed(2 * SECOND);
        clock.passage(Duration.ofSeconds(60));
        clock.feed(2 * SECOND);

        assertThat(clock.span(Span.ofMillis(500, 900))).isEqualTo(Span.ofMillis(10_500, 10_900));
        assertThat(clock.span(Span.ofMillis(2_500, 2_900))).isEqualTo(Span.ofMillis(60_500, 60_900));
    }

    @Test
    void knowsPassagesOfAVeryLongCall() {
        for (int passage = 0; passage < 1_000; passage++) {
            clock.passage(Duration.ofSeconds(10L * passage));
            clock.feed(SECOND);
        }

        assertThat(clock.span(Span.ofMillis(999_100, 999_200))).isEqualTo(Span.ofMillis(9_990_100, 9_990_200));
    }

    @Test
    void restartsWithTheStream() {
        clock.passage(Duration.ofSeconds(10));
        clock.feed(SECOND);

        clock.restart();
        clock.passage(Duration.ofSeconds(99));

        assertThat(clock.span(Span.ofMillis(100, 200))).isEqualTo(Span.ofMillis(99_100, 99_200));
    }
}
