package dev.becalm.report.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.call.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The names of signals, causes, states and the like in both languages; the same as on the screens. */
final class Names {
    private static final Map<Language, Map<String, String>> TABLES = tables();

    private Names() {}

    /** The name, or where an open list has none, the words of the name itself. */
    static String of(String group, String name, Language language) {
        String known = TABLES.getOrDefault(language, Map.of()).get(group + "." + name);
        return known == null ? name.toLowerCase(Locale.ROOT).replace('_', ' ') : known;
    }

    private static Map<Language, Map<String, String>> tables() {
        Map<Language, Map<String, String>> tables = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            tables.put(language, table("/web/messages/" + language.code() + ".json"));
        }
        return tables;
    }

    private static Map<String, String> table(String file) {
        try (InputStream in = Names.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the names must lie in the program: " + file);
            }
            return new ObjectMapper().readValue(in, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new IllegalStateException("the names must be readable: " + file, e);
        }
    }
}
