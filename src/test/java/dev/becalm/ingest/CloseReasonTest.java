package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CloseReasonTest {
    @Test
    void cutsAtTheLastWholeCharacterWithin123Bytes() {
        assertThat(CloseReason.shortened("short")).isEqualTo("short");
        assertThat(CloseReason.shortened("x".repeat(200))).hasSize(123);
        assertThat(CloseReason.shortened("投".repeat(60))).isEqualTo("投".repeat(41));
        assertThat(CloseReason.shortened("xx" + "😀".repeat(40))).isEqualTo("xx" + "😀".repeat(30));
    }
}
