package dev.becalm.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Sounds;
import org.junit.jupiter.api.Test;

class LevelMeterTest {
    @Test
    void measuresATone() {
        var meter = new LevelMeter();
        short[] tone = Sounds.sine(200, -20, 16_000, 1_000);

        meter.add(tone, 0, tone.length);

        assertThat(meter.dbfs()).isCloseTo(-20, within(0.01));
    }

    @Test
    void startsAnewAfterAReset() {
        var meter = new LevelMeter();
        meter.add(new short[] {Short.MAX_VALUE}, 0, 1);
        meter.reset();

        assertThat(meter.dbfs()).isEqualTo(LevelMeter.SILENCE_DBFS);

        meter.add(new short[100], 0, 100);
        assertThat(meter.dbfs()).isEqualTo(LevelMeter.SILENCE_DBFS);
    }
}
