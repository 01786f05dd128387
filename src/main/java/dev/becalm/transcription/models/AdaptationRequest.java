package dev.becalm.transcription.models;

import dev.becalm.call.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A wish for a model that knows a call centre's own language.
 *
 * @param base the model to start from
 * @param texts files and folders; none for what Becalm ships alone
 * @param column of CSV files
 * @param weight how far the texts are trusted, 0 to 1; empty to find out
 * @param out name of the new model
 */
public record AdaptationRequest(
        Language language, String base, List<Path> texts, Optional<String> column, OptionalDouble weight, String out) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,40}");

    public AdaptationRequest {
        texts = List.copyOf(texts);
        if (!NAME.matcher(out).matches()) {
            throw new IllegalArgumentException("a model's name is up to 41 small letters, digits and dashes: " + out);
        }
        if (out.equals(base)) {
            throw new IllegalArgumentException("the new model needs another name than the old one: " + out);
        }
        if (weight.isPresent() && !(weight.getAsDouble() >= 0 && weight.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("weight must be auto or within [0, 1]: " + weight.getAsDouble());
        }
    }
}
