package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.fixture.TestNode;
import dev.becalm.store.EventJson;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens before the real server: what is appended to the journal is on the screen within a second. */
class PlayedCallIT {
    private static final CallId CALL = new CallId("call-1");
    private static final double SECOND = 1_000;
    // Notes when an element is first drawn, wherever it is, in the page or inside a component.
    private static final String WATCH = """
            (selector) => {
              const find = (root) => root.querySelector(selector)
                ?? [...root.querySelectorAll("*")].map(one => one.shadowRoot && find(one.shadowRoot)).find(one => one);
              const look = () => find(document) ? (window.seenAt = Date.now()) : requestAnimationFrame(look);
              look();
            }
            """;

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aCueAndAnAlertAreOnTheScreensWithinASecondOfTheJournal() {
        List<CallEvent> events = Stories.missedVisit("call-1", "mia", ScreenServer.NOW).events().stream()
                .map(event -> EventJson.read(event.encode()))
                .toList();
        try (var node = new TestNode(folder)) {
            String url = "http://127.0.0.1:" + node.port();
            node.journal().append(CALL, events.subList(0, 3));
            Page agent = browser.open(url + "/agent/mia", 360, 780);
            Page board = browser.open(url + "/wallboard", 1920, 1080);
            assertThat(agent.locator("cue-card .none")).isVisible();
            assertThat(board.locator("call-tile")).hasCount(1);

            agent.evaluate(WATCH, ".do");
            board.evaluate(WATCH, "alert-card");
            long journaledAt = System.currentTimeMillis();
            node.journal().append(CALL, events.subList(3, events.size()));

            assertThat(agent.locator("cue-card .do")).hasText("Acknowledge the lost day first");
            assertThat(board.locator("alert-card h2")).containsText("Anger after a denial");
            assertThat(seenAt(agent) - journaledAt).isBetween(0.0, SECOND);
            assertThat(seenAt(board) - journaledAt).isBetween(0.0, SECOND);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static double seenAt(Page page) {
        return ((Number) page.evaluate("window.seenAt")).doubleValue();
    }
}
