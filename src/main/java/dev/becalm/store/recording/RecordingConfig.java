package dev.becalm.store.recording;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether calls are recorded; they are not unless somebody decides so.
 *
 * @param enabled whether the sound of calls is kept
 * @param folder where
 * @param keepFor how long, after which it is deleted
 */
public record RecordingConfig(boolean enabled, Path folder, Duration keepFor) {
    public static final RecordingConfig DEFAULT =
            new RecordingConfig(false, Path.of("data/recordings"), Duration.ofDays(30));

    public RecordingConfig {
        if (keepFor.isNegative() || keepFor.isZero()) {
            throw new IllegalArgumentException("keepFor must be above 0: " + keepFor);
        }
    }
}
