package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures of every screen to target/screenshots, to be looked at. */
class ScreenshotsIT extends ScreenTest {
    private static final Path FOLDER = Path.of("target/screenshots");

    @ParameterizedTest
    @CsvSource({
        "360, 780, en-GB, LIGHT",
        "360, 780, en-GB, DARK",
        "360, 780, zh-CN, LIGHT",
        "360, 780, zh-CN, DARK",
        "800, 900, en-GB, LIGHT",
        "800, 900, zh-CN, DARK",
        "1920, 1080, en-GB, LIGHT",
        "1920, 1080, en-GB, DARK",
        "1920, 1080, zh-CN, LIGHT",
        "1920, 1080, zh-CN, DARK"
    })
    void everyScreen(int width, int height, String locale, ColorScheme theme) {
        boolean chinese = locale.startsWith("zh");
        Crowd crowd = new Crowd(29, 7, ScreenServer.NOW);
        crowd.open(server()::play);
        server().play(
                        chinese
                                ? Stories.missedVisitZh("call-1", "mia", ScreenServer.NOW)
                                : Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
        server().report("call-1");
        var options = new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setColorScheme(theme);

        Page agent = browser().open(server().url("/agent/mia"), options);
        assertThat(agent.locator("cue-card .do")).isVisible();
        shoot(agent, "agent", width, locale, theme);
        Page board = browser().open(server().url("/wallboard"), options);
        assertThat(board.locator("call-tile")).hasCount(30);
        shoot(board, "wallboard", width, locale, theme);
        board.locator("call-tile").first().click();
        assertThat(board.locator("call-detail canvas")).isVisible();
        shoot(board, "call", width, locale, theme);
        Page report = browser().open(server().url("/report/call-1"), options);
        assertThat(report.locator("call-timeline canvas").first()).isVisible();
        shoot(report, "report", width, locale, theme);
        Page start = browser().open(server().url("/"), options);
        assertThat(start.locator("start-page .way").first()).isVisible();
        shoot(start, "start", width, locale, theme);
    }

    private static void shoot(Page page, String name, int width, String locale, ColorScheme theme) {
        String file = "%s-%d-%s-%s.png"
                .formatted(name, width, locale.substring(0, 2), theme.name().toLowerCase(Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
    }
}
