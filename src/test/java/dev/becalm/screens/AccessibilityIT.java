package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds every screen to WCAG 2.2 AA as far as axe-core can tell, in both languages and both themes. */
class AccessibilityIT extends ScreenTest {
    private static final String RUN = """
            async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }))
              .violations.filter((one) => one.impact !== "minor")
              .map((one) => `${one.impact} ${one.id}: ${one.nodes.map((node) => node.target.join(" ") + " " + (node.any[0]?.message ?? "")).slice(0, 4).join(" | ")}`)
            """;

    @ParameterizedTest
    @CsvSource({"en-GB, LIGHT", "en-GB, DARK", "zh-CN, LIGHT", "zh-CN, DARK"})
    void theAgentsScreen(String locale, ColorScheme theme) {
        Story story = Stories.missedVisit("call-1", "mia", ScreenServer.NOW);
        server().play(story.signal("DEAD_AIR", Story.AGENT, ""));
        Page page = open("/agent/mia", 360, 780, locale, theme);
        assertThat(page.locator("cue-card .do")).isVisible();
        page.keyboard().press("t");
        assertThat(page.locator("transcript-view mark").first()).isVisible();

        assertThat(violations(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, LIGHT", "en-GB, DARK", "zh-CN, LIGHT", "zh-CN, DARK"})
    void theWallboard(String locale, ColorScheme theme) {
        new Crowd(12, 2, ScreenServer.NOW).open(server()::play);
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
        Page page = open("/wallboard", 1920, 1080, locale, theme);
        assertThat(page.locator("alert-card")).isVisible();

        assertThat(violations(page)).isEmpty();

        page.locator("call-tile").first().click();
        assertThat(page.locator("call-detail risk-parts li").first()).isVisible();
        assertThat(violations(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/, start-page", "/demo, demo-page", "/report/call-1, transcript-view", "/agent/nobody, agent-overlay"})
    void theOtherPages(String path, String part) {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW).ends());
        server().report("call-1");
        server().answer("/api/v1/demo", "[{\"name\":\"bad\",\"language\":\"EN\",\"agent\":\"mia\",\"well\":false}]");
        Page page = open(path, 1280, 860, "en-GB", ColorScheme.LIGHT);
        assertThat(page.locator(part).first()).isVisible();

        assertThat(violations(page)).isEmpty();
    }

    private Page open(String path, int width, int height, String locale, ColorScheme theme) {
        return browser()
                .open(
                        server().url(path),
                        new NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale(locale)
                                .setColorScheme(theme));
    }

    static List<?> violations(Page page) {
        page.evaluate(axe());
        return (List<?>) page.evaluate(RUN);
    }

    private static String axe() {
        try (var in = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
