package dev.becalm.store.recording;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One party's sound from one connection, written as it comes. When the disk does not take it, the call goes on without.
 * One owner thread.
 */
public final class Track implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Track.class);
    private static final int BUFFER = 32 * 1024;

    private @Nullable OutputStream out;

    private Track(@Nullable OutputStream out) {
        this.out = out;
    }

    /** A track that keeps nothing. */
    static Track none() {
        return new Track(null);
    }

    static Track create(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new Track(new BufferedOutputStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), BUFFER));
        } catch (IOException e) {
            log.error("recording cannot begin error={}", e.getClass().getSimpleName());
            return none();
        }
    }

    public void add(short[] samples) {
        OutputStream to = out;
        if (to == null) {
            return;
        }
        byte[] bytes = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        try {
            to.write(bytes);
        } catch (IOException e) {
            log.error("recording stops error={}", e.getClass().getSimpleName());
            out = null;
        }
    }

    @Override
    public void close() {
        OutputStream to = out;
        out = null;
        if (to == null) {
            return;
        }
        try {
            to.close();
        } catch (IOException e) {
            log.error("recording lost its end error={}", e.getClass().getSimpleName());
        }
    }
}
