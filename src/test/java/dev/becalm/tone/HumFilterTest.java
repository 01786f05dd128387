package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HumFilterTest {
    @Test
    void takesOutOffsetAndHumAndKeepsVoices() {
        assertThat(gainDb(0)).isLessThan(-90);
        assertThat(gainDb(50)).isCloseTo(-10.6, within(0.5));
        assertThat(gainDb(90)).isCloseTo(-3, within(0.1));
        assertThat(gainDb(300)).isCloseTo(0, within(0.1));
        assertThat(gainDb(3_400)).isCloseTo(0, within(0.01));
    }

    private static double gainDb(double hz) {
        var filter = new HumFilter();
        double in = 0;
        double out = 0;
        for (int i = 0; i < 16_000; i++) {
            double sample = hz == 0 ? 0.5 : Math.sin(2 * Math.PI * hz * i / VoiceFrames.RATE_HZ);
            double filtered = filter.filter(sample);
            in += i < 8_000 ? 0 : sample * sample;
            out += i < 8_000 ? 0 : filtered * filtered;
        }
        return 10 * Math.log10(out / in + 1e-12);
    }
}
