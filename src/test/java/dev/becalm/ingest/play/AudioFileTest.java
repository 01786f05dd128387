package dev.becalm.ingest.play;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.becalm.fixture.CodedSounds;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.WavFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudioFileTest {
    private static final short[] TONE = Sounds.sine(440, -12, 8000, 1000);

    @Test
    void readsWavAsItIs() throws IOException {
        byte[] wav = WavFiles.mono(TONE, 8000);

        try (var audio = AudioFile.open(new ByteArrayInputStream(wav))) {
            assertThat(audio.getFormat()).matches(format -> format.matches(new AudioFormat(8000, 16, 1, true, false)));
            assertThat(WavFiles.samples(audio.readAllBytes())).isEqualTo(TONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ULAW", "ALAW"})
    void readsWavOfTelephones(String coding) throws IOException {
        byte[] wav = WavFiles.mono(TONE, 8000, new Encoding(coding));

        try (var audio = AudioFile.open(new ByteArrayInputStream(wav))) {
            assertThat(crossingsPerSecond(audio)).isCloseTo(440, offset(2.0));
        }
    }

    @Test
    void readsBothChannelsOfFlac() throws IOException {
        short[] left = Sounds.sine(440, -12, 8000, 1000);
        short[] right = Sounds.sine(880, -12, 8000, 1000);
        int[] both = new int[2 * left.length];
        Arrays.setAll(both, i -> i % 2 == 0 ? left[i / 2] : right[i / 2]);

        try (var audio = open(CodedSounds.flac(both, 2, 8000, 16))) {
            short[] samples = WavFiles.samples(audio.readAllBytes());

            assertThat(audio.getFormat().getChannels()).isEqualTo(2);
            assertThat(audio.getFrameLength()).isEqualTo(8000);
            assertThat(crossings(samples, 0, 2)).isCloseTo(440, offset(2.0));
            assertThat(crossings(samples, 1, 2)).isCloseTo(880, offset(2.0));
        }
    }

    @Test
    void readsFlacOf24Bits() throws IOException {
        short[] tone = Sounds.sine(440, -12, 16_000, 500);
        int[] fine = new int[tone.length];
        Arrays.setAll(fine, i -> tone[i] << 8);

        try (var audio = open(CodedSounds.flac(fine, 1, 16_000, 24))) {
            assertThat(audio.getFormat().getSampleRate()).isEqualTo(16_000);
            assertThat(crossingsPerSecond(audio)).isCloseTo(440, offset(4.0));
        }
    }

    @Test
    void readsMp3() throws IOException {
        short[] tone = Sounds.sine(440, -12, 44_100, 1000);

        try (var audio = open(CodedSounds.mp3(tone, 44_100))) {
            assertThat(audio.getFormat().getChannels()).isEqualTo(1);
            short[] samples = WavFiles.samples(audio.readAllBytes());
            short[] middle = Arrays.copyOfRange(samples, samples.length / 4, samples.length * 3 / 4);
            assertThat(crossings(middle, 0, 1) * 44_100 / middle.length).isCloseTo(440, offset(4.0));
        }
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> AudioFile.open(new ByteArrayInputStream("OggS....".getBytes(US_ASCII))))
                .isInstanceOf(IOException.class)
                .hasMessage("not a WAV, FLAC or MP3 file");
        assertThatThrownBy(() -> AudioFile.open(new ByteArrayInputStream(new byte[0])))
                .hasMessage("not a WAV, FLAC or MP3 file");
        assertThatThrownBy(() -> AudioFile.open(new ByteArrayInputStream("RIFFxxxxWAVEnope".getBytes(US_ASCII))))
                .isInstanceOf(IOException.class);
    }

    private static AudioInputStream open(byte[] file) throws IOException {
        return AudioFile.open(new ByteArrayInputStream(file));
    }

    private static double crossingsPerSecond(AudioInputStream audio) throws IOException {
        short[] samples = WavFiles.samples(audio.readAllBytes());
        return crossings(samples, 0, 1) * audio.getFormat().getSampleRate() / samples.length;
    }

    /** How often the sound rises through zero: once in each period of a sine. */
    private static double crossings(short[] samples, int channel, int channels) {
        double count = 0;
        for (int i = channel + channels; i < samples.length; i += channels) {
            count += samples[i - channels] < 0 && samples[i] >= 0 ? 1 : 0;
        }
        return count;
    }
}
