package dev.becalm.transcription.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.becalm.call.Language;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One model that can be fetched.
 *
 * @param licence SPDX identifier
 * @param bytes size of the archive
 * @param sha256 of the archive, 64 hexadecimal digits
 * @param inside folder of the archive that holds the model
 * @param files sizes in bytes of files that a whole model has, where known beforehand
 */
public record ModelEntry(
        @JsonProperty(required = true) Language language,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String licence,
        @JsonProperty(required = true) URI url,
        @JsonProperty(required = true) long bytes,
        @JsonProperty(required = true) String sha256,
        @JsonProperty(required = true) String inside,
        @Nullable Map<String, Long> files) {
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{64}");

    public ModelEntry {
        if (bytes <= 0) {
            throw new IllegalArgumentException("bytes must be positive: " + bytes);
        }
        if (!HEXADECIMAL.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256 must be 64 hexadecimal digits, lower case: " + sha256);
        }
    }

    /** Never null, unlike what YAML leaves out. */
    Map<String, Long> knownSizes() {
        return files == null ? Map.of() : Map.copyOf(files);
    }
}
