package dev.becalm.ingest.play;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import org.jflac.FLACDecoder;

/** The samples of a FLAC file. */
public final class FlacStream extends DecodedStream {
    private final InputStream file;
    private final FLACDecoder decoder;

    private FlacStream(InputStream file, FLACDecoder decoder) {
        this.file = file;
        this.decoder = decoder;
    }

    /** The samples as they are in the file, decoded as they are read. Closing the result closes the file. */
    public static AudioInputStream open(InputStream file) throws IOException {
        FLACDecoder decoder = new FLACDecoder(file);
        decoder.readMetadata();
        var info = decoder.getStreamInfo();
        // Eight-bit samples come unsigned out of this decoder, wider ones signed.
        var format = new AudioFormat(
                info.getSampleRate(), info.getBitsPerSample(), info.getChannels(), info.getBitsPerSample() > 8, false);
        return new AudioInputStream(new FlacStream(file, decoder), format, info.getTotalSamples());
    }

    @Override
    byte[] decode() throws IOException {
        var frame = decoder.readNextFrame();
        if (frame == null) {
            return new byte[0];
        }
        var samples = decoder.decodeFrame(frame, null);
        return Arrays.copyOf(samples.getData(), samples.getLen());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
