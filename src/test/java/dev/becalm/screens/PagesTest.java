package dev.becalm.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final Path WEB = Path.of("src/main/resources/web");
    private static final Path LIBRARIES = Path.of("target/classes/web");
    private static final Pattern IMPORT =
            Pattern.compile("(?:^|[;\\s}])(?:import|export)\\s*(?:[\\w*{}\\s,$]*?\\s*from\\s*)?[\"']([^\"']+)[\"']");
    private static final Pattern PRELOAD = Pattern.compile("<link rel=\"modulepreload\" href=\"([^\"]+)\"");
    private static final Pattern ENTRY = Pattern.compile("<script type=\"module\" src=\"(/app/\\w+/page\\.js)\"");
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    /** A browser that knows all modules at once fetches them side by side instead of one after the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "agent.html",
                "wallboard.html",
                "report.html",
                "demo.html",
                "calls.html",
                "cases.html",
                "improvement.html",
                "status.html"
            })
    void eachPageNamesEveryModuleThatItNeeds(String page) throws IOException {
        String html = Files.readString(WEB.resolve(page));
        String entry = first(ENTRY, html);
        Set<String> needed = new TreeSet<>();

        collect(entry, imports(html), needed);
        needed.remove(entry);

        assertThat(PRELOAD.matcher(html).results().map(found -> found.group(1))).containsExactlyElementsOf(needed);
    }

    private static void collect(String module, Map<String, Object> map, Set<String> found) {
        if (!found.add(module)) {
            return;
        }
        IMPORT.matcher(read(module))
                .results()
                .map(one -> resolve(one.group(1), module, map))
                .forEach(one -> collect(one, map, found));
    }

    private static String resolve(String name, String from, Map<String, Object> map) {
        if (name.startsWith("/")) {
            return name;
        }
        if (name.startsWith(".")) {
            return Path.of(from).getParent().resolve(name).normalize().toString();
        }
        if (map.containsKey(name)) {
            return (String) map.get(name);
        }
        String prefix = map.keySet().stream()
                .filter(key -> key.endsWith("/") && name.startsWith(key))
                .findFirst()
                .orElseThrow();
        return map.get(prefix) + name.substring(prefix.length());
    }

    private static Map<String, Object> imports(String html) {
        return new JsonObject(first(IMPORT_MAP, html)).getJsonObject("imports").getMap();
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toList())
                .get(0);
    }

    private static String read(String module) {
        Path own = WEB.resolve(module.substring(1));
        try {
            return Files.readString(Files.exists(own) ? own : LIBRARIES.resolve(module.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
