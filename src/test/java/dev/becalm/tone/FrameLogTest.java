package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameLogTest {
    private final FrameLog log = new FrameLog();

    @Test
    void keepsTheLastSecondsAndTheirNumbers() {
        for (int frame = 0; frame < 10_000; frame++) {
            log.column(Descriptor.LEVEL)[log.append()] = frame;
        }

        assertThat(log.end()).isEqualTo(10_000);
        for (long frame = 10_000 - FrameLog.KEPT; frame < 10_000; frame++) {
            assertThat(log.column(Descriptor.LEVEL)[log.row(frame)]).isEqualTo((float) frame);
        }
        assertThat(log.row(0)).isZero();
    }

    @Test
    void silenceLeavesNothingOfWhatWasThere() {
        for (int frame = 0; frame < 2 * FrameLog.KEPT; frame++) {
            log.scores(0)[log.append()] = 1;
        }

        log.skip(5);

        assertThat(log.end()).isEqualTo(2 * FrameLog.KEPT + 5);
        int last = log.row(log.end() - 1);
        assertThat(log.scores(0)[last]).isZero();
        assertThat(log.column(Descriptor.LEVEL)[last]).isEqualTo(-100);
    }
}
