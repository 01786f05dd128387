package dev.becalm.audio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Party;
import dev.becalm.ingest.MediaFormat;
import dev.becalm.ingest.MediaFormat.Encoding;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleReaderTest {
    private static final List<Party> BOTH = List.of(Party.CUSTOMER, Party.AGENT);

    @Test
    void takesInterleavedChannelsApart() {
        var reader = new SampleReader(new MediaFormat(Encoding.PCM16LE, 8_000, BOTH));

        short[][] channels = reader.read(new byte[] {1, 0, 2, 0, -1, -1, 0, -128});

        assertThat(channels[0]).containsExactly(1, -1);
        assertThat(channels[1]).containsExactly(2, Short.MIN_VALUE);
    }

    @Test
    void joinsSamplesThatFramesCutInTwo() {
        var reader = new SampleReader(new MediaFormat(Encoding.PCM16LE, 8_000, List.of(Party.MIXED)));

        short[][] first = reader.read(new byte[] {1, 2, 3});
        short[][] nothing = reader.read(new byte[] {});
        short[][] second = reader.read(new byte[] {4});

        assertThat(first[0]).containsExactly(0x201);
        assertThat(nothing[0]).isEmpty();
        assertThat(second[0]).containsExactly(0x403);
    }

    @Test
    void expandsBothTelephoneCodes() {
        var mulaw = new SampleReader(new MediaFormat(Encoding.MULAW, 8_000, BOTH));
        var alaw = new SampleReader(new MediaFormat(Encoding.ALAW, 8_000, List.of(Party.AGENT)));

        short[][] stereo = mulaw.read(new byte[] {(byte) 0x80, (byte) 0xFF});
        short[][] mono = alaw.read(new byte[] {(byte) 0xAA});

        assertThat(stereo[0]).containsExactly(32_124);
        assertThat(stereo[1]).containsExactly(0);
        assertThat(mono[0]).containsExactly(32_256);
    }
}
