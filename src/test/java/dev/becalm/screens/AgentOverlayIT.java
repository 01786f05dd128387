package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgentOverlayIT {
    private static Browser browser;
    private ScreenServer server;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void serve() {
        server = new ScreenServer(0);
    }

    @AfterEach
    void stop() {
        browser.clear();
        server.close();
    }

    @Test
    void showsOneCueWithWhatToDoWhatToSayAndWhy() {
        server.play(Stories.missedVisit("call-1", "mia", Instant.now()));

        Page page = open();

        assertThat(page.locator("cue-card h1")).hasText("Acknowledge the lost day first");
        assertThat(page.locator("cue-card .say")).containsText("You lost a day's pay waiting for us.");
        assertThat(page.locator("cue-card .why")).containsText("“I lost a day's pay”");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void showsMoodInWordsAndInVoiceSideBySide() {
        server.play(Stories.missedVisit("call-1", "mia", Instant.now()));

        Page page = open();

        assertThat(page.locator("mood-pair .words .now")).containsText("Angry");
        assertThat(page.locator("mood-pair .voice .now")).containsText("Heated");
    }

    @Test
    void sendsFeedbackByKeyAndClearsTheCue() {
        server.play(Stories.missedVisit("call-1", "mia", Instant.now()));
        Page page = open();
        assertThat(page.locator("cue-card h1")).isVisible();

        page.keyboard().press("n");

        assertThat(page.locator("cue-card .none")).isVisible();
        assertThat(server.commands()).hasSize(1);
        assertThat(server.commands().get(0).getString("verdict")).isEqualTo("not_now");
    }

    @Test
    void showsTheSupervisorsMessageUntilItIsRead() {
        server.play(Stories.calm("call-1", "mia", "Billing", Instant.now()));
        Page page = open();
        assertThat(page.locator("cue-card")).isVisible();

        server.play(
                "call-1",
                Story.event("supervisorMessage", 6_000)
                        .mergeIn(new JsonObject().put("from", "Ines").put("text", "I can approve it.")));

        assertThat(page.locator(".message")).containsText("I can approve it.");
        page.locator(".message button").click();
        assertThat(page.locator(".message")).hasCount(0);
    }

    private Page open() {
        return browser.open(server.url("/agent/mia"), 360, 780);
    }
}
