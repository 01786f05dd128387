package dev.becalm.ingest.play;

import java.io.IOException;
import java.io.InputStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.JavaLayerException;
import javazoom.jl.decoder.SampleBuffer;
import org.jspecify.annotations.Nullable;

/** The samples of an MP3 file. */
final class Mp3Stream extends DecodedStream {
    private final InputStream file;
    private final Bitstream frames;
    private final Decoder decoder = new Decoder();
    private byte[] first = {};

    private Mp3Stream(InputStream file) {
        this.file = file;
        this.frames = new Bitstream(file);
    }

    static AudioInputStream open(InputStream file) throws IOException {
        Mp3Stream stream = new Mp3Stream(file);
        SampleBuffer samples = stream.next();
        if (samples == null) {
            throw new IOException("no MP3 frame in it");
        }
        stream.first = bytes(samples);
        var format = new AudioFormat(samples.getSampleFrequency(), 16, samples.getChannelCount(), true, false);
        return new AudioInputStream(stream, format, AudioSystem.NOT_SPECIFIED);
    }

    @Override
    byte[] decode() throws IOException {
        if (first.length > 0) {
            byte[] before = first;
            first = new byte[0];
            return before;
        }
        SampleBuffer samples = next();
        return samples == null ? new byte[0] : bytes(samples);
    }

    private @Nullable SampleBuffer next() throws IOException {
        try {
            var header = frames.readFrame();
            if (header == null) {
                return null;
            }
            var samples = (SampleBuffer) decoder.decodeFrame(header, frames);
            frames.closeFrame();
            return samples;
        } catch (JavaLayerException e) {
            throw new IOException("broken MP3 frame", e);
        }
    }

    private static byte[] bytes(SampleBuffer samples) {
        byte[] bytes = new byte[2 * samples.getBufferLength()];
        for (int i = 0; i < samples.getBufferLength(); i++) {
            bytes[2 * i] = (byte) samples.getBuffer()[i];
            bytes[2 * i + 1] = (byte) (samples.getBuffer()[i] >> 8);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
