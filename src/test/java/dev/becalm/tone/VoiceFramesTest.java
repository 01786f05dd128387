package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Voices;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceFramesTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @ParameterizedTest
    @ValueSource(doubles = {-30, -20, -10, -3.1})
    void measuresTheLevelOfASine(double dbfs) {
        var features = Heard.features(Sounds.sine(440, dbfs, RATE_HZ, 1_000));

        assertThat(features.get("level.p50")).isCloseTo(dbfs, within(0.2));
        assertThat(features.get("level.sd")).isLessThan(0.3);
    }

    @Test
    void measuresTenFramesASecondAndTenTimesThat() {
        var log = new FrameLog();

        new VoiceFrames(RATE_HZ, log).hear(new short[RATE_HZ]);

        assertThat(log.end()).isEqualTo((RATE_HZ - PitchTracker.SPAN) / VoiceFrames.HOP + 1);
    }

    @Test
    void doesNotCareHowTheSoundIsCutUp() {
        short[] voice = Voices.CALM.speak(RATE_HZ, 2_000, 1);
        var whole = new FrameLog();
        var pieces = new FrameLog();
        var cutter = new VoiceFrames(RATE_HZ, pieces);

        new VoiceFrames(RATE_HZ, whole).hear(voice);
        for (int at = 0; at < voice.length; at += 37) {
            cutter.hear(Arrays.copyOfRange(voice, at, Math.min(voice.length, at + 37)));
        }

        assertThat(pieces.end()).isEqualTo(whole.end());
        assertThat(pieces.column(Descriptor.LOUDNESS)).isEqualTo(whole.column(Descriptor.LOUDNESS));
    }

    @Test
    void doesNotHearWhatAWideBandLineCarriesAboveATelephone() {
        var narrow = Heard.features(Voices.CALM.speak(RATE_HZ, 3_000, 4), RATE_HZ);
        short[] voice = Voices.CALM.speak(16_000, 3_000, 4);
        short[] bright = Lines.mixed(voice, Sounds.sine(6_000, -35, 16_000, 3_000));
        var wide = Heard.features(voice, 16_000);
        var brighter = Heard.features(bright, 16_000);

        assertThat(brighter.get("balance.p50")).isCloseTo(wide.get("balance.p50"), within(0.3));
        assertThat(brighter.get("loudness.p50")).isCloseTo(wide.get("loudness.p50"), within(0.02));
        assertThat(wide.get("pitch.p50")).isCloseTo(narrow.get("pitch.p50"), within(0.5));
        assertThat(wide.get("balance.voicedMean")).isCloseTo(narrow.get("balance.voicedMean"), within(2.0));
    }

    @Test
    void letsTimePassWhereNothingCame() {
        var log = new FrameLog();
        var frames = new VoiceFrames(RATE_HZ, log);
        frames.hear(Sounds.sine(200, -20, RATE_HZ, 1_000));
        long before = log.end();

        frames.skip(Duration.ofSeconds(30));

        assertThat(log.end() - before).isEqualTo(3_000);
        assertThat(log.column(Descriptor.LEVEL)[log.row(log.end()) - 1]).isEqualTo(-100);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000})
    void allocatesNothingOnceMade(int rateHz) {
        var frames = new VoiceFrames(rateHz, new FrameLog());
        short[] second = Voices.CALM.speak(rateHz, 1_000, 1);
        var watch = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        hear(frames, second);
        long before = watch.getCurrentThreadAllocatedBytes();

        hear(frames, second);

        // Two thousand frames; the log has been moved up in its place at least once.
        assertThat(watch.getCurrentThreadAllocatedBytes() - before).isLessThan(2_000);
    }

    private static void hear(VoiceFrames frames, short[] second) {
        for (int i = 0; i < 20; i++) {
            frames.hear(second);
        }
    }
}
