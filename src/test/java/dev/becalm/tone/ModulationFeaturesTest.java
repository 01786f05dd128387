package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ModulationFeaturesTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @Test
    void findsTheSpeedAtWhichTheLevelSwings() {
        var features = Heard.features(tone(i -> 200, i -> 1 + 0.8 * Math.sin(2 * Math.PI * 5 * i / RATE_HZ)));

        assertThat(loudest("level", features)).isEqualTo("level.swing4.5Hz");
    }

    @Test
    void findsTheSpeedOfATremor() {
        var features = Heard.features(tone(i -> 200 * (1 + 0.05 * Math.sin(2 * Math.PI * 9 * i / RATE_HZ)), i -> 1));

        assertThat(loudest("pitch", features)).isEqualTo("pitch.swing8.0Hz");
    }

    @Test
    void followsTheCourseOfTheLevel() {
        var rising = Heard.features(tone(i -> 200, i -> Math.pow(10, (double) i / RATE_HZ / 6)));
        var falling = Heard.features(tone(i -> 200, i -> Math.pow(10, -(double) i / RATE_HZ / 6)));

        // The first cosine starts high: a rise has a negative share of it.
        assertThat(rising.get("level.course1")).isLessThan(-2);
        assertThat(falling.get("level.course1")).isGreaterThan(2);
    }

    /** Three seconds of a buzz, its pitch in Hz and its height given by sample. */
    private static short[] tone(IntToDoubleFunction pitch, IntToDoubleFunction height) {
        short[] sound = new short[3 * RATE_HZ];
        double phase = 0;
        for (int i = 0; i < sound.length; i++) {
            phase += pitch.applyAsDouble(i) / RATE_HZ;
            double buzz = Math.sin(2 * Math.PI * phase) + 0.5 * Math.sin(4 * Math.PI * phase);
            sound[i] = (short) (2_500 * height.applyAsDouble(i) * buzz);
        }
        return sound;
    }

    private static String loudest(String what, Heard.Features features) {
        return ProsodyFeatures.names().stream()
                .filter(name -> name.startsWith(what + ".swing"))
                .max(Comparator.comparingDouble(features::get))
                .orElseThrow();
    }
}
