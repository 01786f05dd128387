package dev.becalm.screens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.SignalId;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path WEB = Path.of("src/main/resources/web");
    private static final Pattern USED = Pattern.compile("\\bt\\(\"([a-zA-Z0-9.]+)\"");
    private static final Pattern BLANK = Pattern.compile("\\{\\w+}");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameBlanks() throws IOException {
        JsonObject english = messages("en");
        JsonObject chinese = messages("zh");

        assertThat(chinese.fieldNames()).isEqualTo(english.fieldNames());
        assertThat(english.fieldNames())
                .allSatisfy(key ->
                        assertThat(blanks(chinese.getString(key))).as(key).isEqualTo(blanks(english.getString(key))));
    }

    @Test
    void everyTextThatAPageAsksForIsThere() throws IOException {
        List<Path> scripts;
        try (var files = Files.walk(WEB.resolve("app"))) {
            scripts = files.filter(path -> path.toString().endsWith(".js")).toList();
        }
        var used = new TreeSet<String>();
        for (Path script : scripts) {
            USED.matcher(Files.readString(script)).results().forEach(found -> used.add(found.group(1)));
        }

        assertThat(used).isNotEmpty();
        assertThat(messages("en").fieldNames()).containsAll(used);
    }

    @Test
    void everySignalHasAName() throws IOException {
        List<String> keys =
                Arrays.stream(SignalId.values()).map(id -> "signal." + id).toList();

        assertThat(messages("en").fieldNames()).containsAll(keys);
    }

    private static JsonObject messages(String language) throws IOException {
        return new JsonObject(Files.readString(WEB.resolve("messages/" + language + ".json")));
    }

    private static Set<String> blanks(String text) {
        return BLANK.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
