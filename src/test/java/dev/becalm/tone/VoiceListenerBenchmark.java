package dev.becalm.tone;

import dev.becalm.audio.SpeechEnded;
import dev.becalm.audio.SpeechStarted;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.fixture.Voices;
import dev.becalm.transcription.EarSeat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long does listening to ten seconds of unbroken speech take? One channel may cost 1 % of real time: 100 ms. Run
 * with {@code -prof gc} to see that the frames themselves allocate nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class VoiceListenerBenchmark {
    private static final int SECONDS = 10;

    @Param({"8000", "16000"})
    public int rateHz;

    private short[][] frames = {};
    private VoiceListener listener = listener(8_000);
    private long second;

    @Setup
    public void speak() {
        short[] speech = Voices.CALM.speak(rateHz, SECONDS * 1_000, 1);
        int frame = rateHz / 50;
        frames = new short[speech.length / frame][];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = Arrays.copyOfRange(speech, i * frame, (i + 1) * frame);
        }
        listener = listener(rateHz);
        second = 0;
    }

    /** Two utterances of five seconds, each measured on the way and at its end. */
    @Benchmark
    public int tenSeconds() {
        int measured = 0;
        for (int i = 0; i < frames.length; i++) {
            measured += listener.hear(frames[i], heard(i)).size();
        }
        second += SECONDS;
        return measured;
    }

    /** The frames alone, without any measurement: must allocate nothing. */
    @Benchmark
    public int framesOnly() {
        int measured = 0;
        for (short[] frame : frames) {
            measured += listener.hear(frame, List.of()).size();
        }
        second += SECONDS;
        return measured;
    }

    private List<HeardEvent> heard(int frame) {
        int half = frames.length / 2;
        Duration start = Duration.ofSeconds(second + (frame < half ? 0 : SECONDS / 2));
        if (frame % half == 5) {
            return List.of(new SpeechStarted(start.plusMillis(100), Party.CUSTOMER, start));
        }
        if (frame % half == half - 1) {
            var span = new Span(start, start.plusMillis(4_900));
            return List.of(new SpeechEnded(start.plusSeconds(5), Party.CUSTOMER, span, -28));
        }
        return List.of();
    }

    private static VoiceListener listener(int rateHz) {
        var seat = EarSeat.of(Party.CUSTOMER, rateHz);
        return new VoiceListener(seat, VoiceScope.TONE, ListenedCall.shippedModel(), ToneConfig.DEFAULT);
    }
}
