package dev.becalm.ingest.play;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioInputStream;

/** A recorded call as two-channel audio: one file of two channels, or two files of one, the customer's first. */
public final class CallRecording implements Closeable {
    private static final int SAMPLE_BYTES = 2;

    private final List<AudioInputStream> tracks;
    private final int rateHz;

    private CallRecording(List<AudioInputStream> tracks) throws IOException {
        this.tracks = List.copyOf(tracks);
        this.rateHz = Math.round(tracks.get(0).getFormat().getSampleRate());
        for (AudioInputStream track : tracks) {
            check(track);
        }
    }

    /** Opens files; what is wrong with one is told with its name. */
    public static CallRecording open(List<Path> files) throws IOException {
        List<AudioInputStream> tracks = new ArrayList<>();
        try {
            for (Path file : files) {
                tracks.add(open(file));
            }
            return new CallRecording(tracks);
        } catch (IOException e) {
            for (AudioInputStream track : tracks) {
                track.close();
            }
            throw e;
        }
    }

    /** A recording of two channels from anywhere. */
    public static CallRecording of(InputStream twoChannels) throws IOException {
        return new CallRecording(List.of(AudioFile.open(twoChannels)));
    }

    public int rateHz() {
        return rateHz;
    }

    /** Length of the longest track; zero where a file does not say. */
    public Duration length() {
        long frames = tracks.stream()
                .mapToLong(AudioInputStream::getFrameLength)
                .max()
                .orElse(0);
        return frames <= 0 ? Duration.ZERO : Duration.ofMillis(frames * 1000 / rateHz);
    }

    /** The next samples of both channels, interleaved; empty when all tracks are over. A shorter track ends in silence. */
    public byte[] read(int samples) throws IOException {
        if (tracks.size() == 1) {
            return tracks.get(0).readNBytes(2 * SAMPLE_BYTES * samples);
        }
        byte[] first = tracks.get(0).readNBytes(SAMPLE_BYTES * samples);
        byte[] second = tracks.get(1).readNBytes(SAMPLE_BYTES * samples);
        byte[] both = new byte[2 * Math.max(first.length, second.length)];
        spread(first, both, 0);
        spread(second, both, SAMPLE_BYTES);
        return both;
    }

    @Override
    public void close() throws IOException {
        for (AudioInputStream track : tracks) {
            track.close();
        }
    }

    private void check(AudioInputStream track) throws IOException {
        int channels = track.getFormat().getChannels();
        if (channels * tracks.size() != 2) {
            throw new IOException("a call is one file of two channels or two files of one; here are " + tracks.size()
                    + " of " + channels);
        }
        int rate = Math.round(track.getFormat().getSampleRate());
        if (rate != rateHz) {
            throw new IOException("both files must have the same sample rate; here are " + rateHz + " and " + rate);
        }
    }

    private static AudioInputStream open(Path file) throws IOException {
        try {
            return AudioFile.open(Files.newInputStream(file));
        } catch (IOException e) {
            throw new IOException(file + ": " + (Files.exists(file) ? e.getMessage() : "no such file"), e);
        }
    }

    private static void spread(byte[] track, byte[] both, int offset) {
        for (int i = 0; i < track.length; i++) {
            both[2 * i - i % SAMPLE_BYTES + offset] = track[i];
        }
    }
}
