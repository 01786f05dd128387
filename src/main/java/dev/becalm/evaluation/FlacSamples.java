package dev.becalm.evaluation;

import dev.becalm.audio.SampleReader;
import dev.becalm.call.Party;
import dev.becalm.ingest.MediaFormat;
import dev.becalm.ingest.MediaFormat.Encoding;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jflac.FLACDecoder;
import org.jflac.PCMProcessor;
import org.jflac.metadata.StreamInfo;
import org.jflac.util.ByteData;

/** Collects the samples of a FLAC file: one channel, 16 bit. */
final class FlacSamples implements PCMProcessor {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int rateHz;
    private int channels;
    private int bits;

    private FlacSamples() {}

    static FlacSamples read(Path file) {
        var samples = new FlacSamples();
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            var decoder = new FLACDecoder(stream);
            decoder.addPCMProcessor(samples);
            decoder.decode();
        } catch (IOException e) {
            throw new MalformedInput(file, 0, "not a FLAC file: " + e.getMessage());
        }
        if (samples.channels != 1 || samples.bits != Short.SIZE) {
            throw new MalformedInput(
                    file, 0, "expected 1 channel of 16 bit, found " + samples.channels + " of " + samples.bits);
        }
        return samples;
    }

    @Override
    public void processStreamInfo(StreamInfo info) {
        rateHz = info.getSampleRate();
        channels = info.getChannels();
        bits = info.getBitsPerSample();
    }

    @Override
    public void processPCM(ByteData data) {
        bytes.write(data.getData(), 0, data.getLen());
    }

    int rateHz() {
        return rateHz;
    }

    short[] samples() {
        var format = new MediaFormat(Encoding.PCM16LE, rateHz, List.of(Party.MIXED));
        return new SampleReader(format).read(bytes.toByteArray())[0];
    }
}
