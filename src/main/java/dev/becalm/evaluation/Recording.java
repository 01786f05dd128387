package dev.becalm.evaluation;

import dev.becalm.audio.SampleReader;
import dev.becalm.call.Party;
import dev.becalm.ingest.MediaFormat;
import dev.becalm.ingest.MediaFormat.Encoding;
import dev.becalm.ingest.play.FlacStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** One channel of sound from a file: WAV with 16 bit linear, mu-law or A-law samples, or FLAC with 16 bit. */
final class Recording {
    private final int rateHz;
    private final short[] samples;

    private Recording(int rateHz, short[] samples) {
        this.rateHz = rateHz;
        this.samples = samples;
    }

    static Recording read(Path file) {
        return file.toString().endsWith(".flac") ? flac(file) : wav(file);
    }

    private static Recording wav(Path file) {
        try (var stream = AudioSystem.getAudioInputStream(file.toFile())) {
            var format = stream.getFormat();
            if (format.getChannels() != 1) {
                throw new MalformedInput(file, 0, "expected one channel, found " + format.getChannels());
            }
            return of(encoding(file, format), stream);
        } catch (UnsupportedAudioFileException e) {
            throw new MalformedInput(file, 0, "neither WAV nor FLAC");
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedInput(file, 0, String.valueOf(e.getMessage()));
        }
    }

    private static Recording flac(Path file) {
        try (var stream = FlacStream.open(new BufferedInputStream(Files.newInputStream(file)))) {
            var format = stream.getFormat();
            if (format.getChannels() != 1 || format.getSampleSizeInBits() != Short.SIZE) {
                String found = format.getChannels() + " of " + format.getSampleSizeInBits();
                throw new MalformedInput(file, 0, "expected 1 channel of 16 bit, found " + found);
            }
            return of(Encoding.PCM16LE, stream);
        } catch (IOException e) {
            throw new MalformedInput(file, 0, "not a FLAC file: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new MalformedInput(file, 0, String.valueOf(e.getMessage()));
        }
    }

    private static Recording of(Encoding encoding, AudioInputStream stream) throws IOException {
        int rateHz = Math.round(stream.getFormat().getSampleRate());
        var reader = new SampleReader(new MediaFormat(encoding, rateHz, List.of(Party.MIXED)));
        return new Recording(rateHz, reader.read(stream.readAllBytes())[0]);
    }

    private static Encoding encoding(Path file, AudioFormat format) {
        var encoding = format.getEncoding();
        if (encoding.equals(AudioFormat.Encoding.PCM_SIGNED)
                && format.getSampleSizeInBits() == 16
                && !format.isBigEndian()) {
            return Encoding.PCM16LE;
        }
        if (encoding.equals(AudioFormat.Encoding.ULAW)) {
            return Encoding.MULAW;
        }
        if (encoding.equals(AudioFormat.Encoding.ALAW)) {
            return Encoding.ALAW;
        }
        throw new MalformedInput(file, 0, "expected 16 bit linear, mu-law or A-law samples, found " + format);
    }

    int rateHz() {
        return rateHz;
    }

    /** Samples from here on, fewer at the end of the recording, none after it. */
    short[] samples(int from, int count) {
        int start = Math.min(from, samples.length);
        return Arrays.copyOfRange(samples, start, Math.min(samples.length, start + count));
    }

    short[] samples() {
        return samples.clone();
    }

    double seconds() {
        return (double) samples.length / rateHz;
    }
}
