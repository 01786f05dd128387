package dev.becalm.transcription.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.becalm.call.Language;
import dev.becalm.transcription.names.Names.Name;
import dev.becalm.transcription.texts.UnreadableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file that lists a language's names, {@code config/names.en.yaml}, as it was when it was read. */
public final class NameFile {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path file;
    private final String text;
    private final List<Name> names;

    private NameFile(Path file, String text, List<Name> names) {
        this.file = file;
        this.text = text;
        this.names = List.copyOf(names);
    }

    /** Where the file lies, or would. */
    public static Path in(Path config, Language language) {
        return config.resolve("names." + language.code() + ".yaml");
    }

    /** @param config folder of settings; without the file there are no names */
    public static NameFile of(Path config, Language language) {
        Path file = in(config, language);
        if (!Files.exists(file)) {
            return new NameFile(file, "", List.of());
        }
        try {
            String text = Files.readString(file);
            var content = YAML.readValue(text, Content.class);
            return new NameFile(file, text, content.names() == null ? List.of() : content.names());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableText(file, "line " + line + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UnreadableText(file, "cannot be read: " + e.getMessage());
        }
    }

    public List<Name> names() {
        return names;
    }

    /** Says what is wrong with a name, and in which line it stands. */
    public UnreadableText trouble(Name name, String problem) {
        var lines = text.lines().toList();
        int line = 0;
        while (line < lines.size() - 1 && !names(lines.get(line), name.name())) {
            line++;
        }
        return new UnreadableText(file, "line " + (line + 1) + ": " + problem);
    }

    private static boolean names(String line, String name) {
        int at = line.indexOf("name:");
        String value = at < 0 || line.strip().startsWith("#") ? "" : line.substring(at + "name:".length());
        return value.replaceAll("[\"']|#.*|[,}].*", "").strip().equals(name);
    }

    private record Content(@Nullable List<Name> names) {}
}
