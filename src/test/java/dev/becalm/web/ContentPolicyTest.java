package dev.becalm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {
    @Test
    void letsOnlyOurOwnScriptsRunAndTheImportMap() {
        assertThat(ContentPolicy.header())
                .contains("default-src 'none'")
                .containsPattern("script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='")
                .contains("connect-src 'self'")
                .contains("style-src 'self';")
                .doesNotContain("http");
    }

    @Test
    void everyPageHasTheImportMapThatTheHashIsOf() throws IOException {
        String map = importMap("agent.html");

        for (String page : List.of("index.html", "wallboard.html", "report.html", "demo.html")) {
            assertThat(importMap(page)).isEqualTo(map);
        }
    }

    private static String importMap(String page) throws IOException {
        String html = Files.readString(Path.of("src/main/resources/web", page));
        int from = html.indexOf("<script type=\"importmap\">");
        return html.substring(from, html.indexOf("</script>", from));
    }
}
