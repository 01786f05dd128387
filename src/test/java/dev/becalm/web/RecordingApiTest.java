package dev.becalm.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.web.RecordingApi.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges as in RFC 9110, section 14.1.2. */
class RecordingApiTest {
    private static final long LENGTH = 10_000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-499,      0,    499",
        "bytes=500-999,    500,  999",
        "bytes=-500,       9500, 9999",
        "bytes=9500-,      9500, 9999",
        "bytes=0-0,        0,    0",
        "bytes=9000-20000, 9000, 9999",
        "bytes=-20000,     0,    9999"
    })
    void readsTheRangesThatBrowsersAskFor(String header, long from, long to) {
        assertThat(RecordingApi.part(header, LENGTH)).contains(new Part(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-", "bytes=10000-", "bytes=5-2", "lines=0-1", "bytes=0-1,5-6"})
    void findsNoPartInOthers(String header) {
        assertThat(RecordingApi.part(header, LENGTH)).isEmpty();
    }

    @Test
    void aRequestWithoutARangeWantsEverything() {
        assertThat(RecordingApi.part(null, LENGTH)).isEmpty();
    }
}
