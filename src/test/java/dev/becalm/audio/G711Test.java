package dev.becalm.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class G711Test {
    // ITU-T G.711, tables 2a and 1a: decoder output values, scaled to 16 bit.
    @ParameterizedTest
    @CsvSource({"0xFF,0", "0x7F,0", "0x80,32124", "0x00,-32124", "0xFE,8", "0x7E,-8", "0xEF,132", "0x8F,16764"})
    void expandsMulaw(String code, short sample) {
        assertThat(G711.mulaw(Integer.decode(code).byteValue())).isEqualTo(sample);
    }

    @ParameterizedTest
    @CsvSource({"0xD5,8", "0x55,-8", "0xAA,32256", "0x2A,-32256", "0xC5,264", "0x80,5504"})
    void expandsAlaw(String code, short sample) {
        assertThat(G711.alaw(Integer.decode(code).byteValue())).isEqualTo(sample);
    }

    @Test
    void silenceOfBothLawsIsInaudible() {
        int loudest = Math.max(Math.abs(G711.mulaw(G711.MULAW_SILENCE)), Math.abs(G711.alaw(G711.ALAW_SILENCE)));

        assertThat(loudest).isLessThanOrEqualTo(8);
    }
}
