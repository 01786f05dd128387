package dev.becalm.evaluation;

import dev.becalm.transcription.Progress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param path file or folder in the suite's format
 * @param train data to train the suite's model on first; null to use the shipped one
 * @param errors how many of the worst cases to print
 * @param options switches of single suites by name without dashes, for example {@code raw}, {@code model}, {@code asr},
 *     {@code baseline}; a switch without a value has an empty one
 */
public record SuiteRequest(
        Path path, @Nullable Path train, int errors, Map<String, String> options, Progress progress) {
    public SuiteRequest {
        options = Map.copyOf(options);
        if (errors < 0) {
            throw new IllegalArgumentException("errors must be 0 or more: " + errors);
        }
    }

    public static SuiteRequest of(Path path) {
        return new SuiteRequest(path, null, 0, Map.of(), Progress.NONE);
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    public Optional<String> option(String option) {
        return Optional.ofNullable(options.get(option)).filter(value -> !value.isEmpty());
    }
}
