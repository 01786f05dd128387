package dev.becalm.transcription.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The models that can be fetched, by name, as {@code models/models.yaml} lists them. */
public final class ModelCatalog {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final Map<String, ModelEntry> entries;

    public ModelCatalog(Map<String, ModelEntry> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Reads the catalogue; a file that is not there is an empty one. */
    public static ModelCatalog read(Path file) {
        if (!Files.exists(file)) {
            return new ModelCatalog(Map.of());
        }
        try {
            return new ModelCatalog(YAML.readValue(Files.readString(file), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ModelTrouble(file + ":" + line + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, ModelEntry> entries() {
        return entries;
    }

    public Optional<ModelEntry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }
}
