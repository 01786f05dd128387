package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class AgentOverlayIT extends ScreenTest {
    @Test
    void showsOneCueWithWhatToDoWhatToSayAndWhy() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));

        Page page = agent("mia");

        assertThat(page.locator("cue-card h2")).hasText("Acknowledge the lost day first");
        assertThat(page.locator("cue-card .say")).containsText("You lost a day's pay waiting for us.");
        assertThat(page.locator("cue-card .why")).containsText("“I lost a day's pay”");
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void showsMoodInWordsAndInVoiceSideBySide() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));

        Page page = agent("mia");

        assertThat(page.locator("mood-pair .words .now")).containsText("Angry");
        assertThat(page.locator("mood-pair .voice .now")).containsText("Heated");
    }

    @Test
    void sendsFeedbackByKeyAndClearsTheCue() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
        Page page = agent("mia");
        assertThat(page.locator("cue-card h2")).isVisible();

        page.keyboard().press("n");

        assertThat(page.locator("cue-card .none")).isVisible();
        assertThat(server().commands()).hasSize(1);
        assertThat(server().commands().get(0).getString("verdict")).isEqualTo("not_now");
    }

    @Test
    void showsTheSupervisorsMessageUntilItIsRead() {
        server().play(Stories.calm("call-1", "mia", "Billing", ScreenServer.NOW));
        Page page = agent("mia");
        assertThat(page.locator("cue-card")).isVisible();

        server().play(
                        "call-1",
                        Story.event("supervisorMessage", 6_000)
                                .mergeIn(new JsonObject().put("from", "Ines").put("text", "I can approve it.")));

        assertThat(page.locator(".message")).containsText("I can approve it.");
        page.locator(".message button").click();
        assertThat(page.locator(".message")).hasCount(0);
    }

    @Test
    void putsTheScreenIntoChineseForAChineseBrowser() {
        server().play(Stories.missedVisitZh("call-1", "lin", ScreenServer.NOW));

        Page page = browser()
                .open(
                        server().url("/agent/lin"),
                        new NewContextOptions().setViewportSize(360, 780).setLocale("zh-CN"));

        assertThat(page.locator("cue-card h2")).hasText("先认下误工这件事");
        assertThat(page.locator("cue-card .answers")).containsText("已采用");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
    }

    @Test
    void showsTheTalkOnDemandWithTheTriggeringWordsMarked() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
        Page page = agent("mia");
        assertThat(page.locator("transcript-view")).hasCount(0);

        page.keyboard().press("t");

        assertThat(page.locator("transcript-view li")).hasCount(3);
        assertThat(page.locator("transcript-view mark").last()).hasText("Who pays for that?");
    }

    @Test
    void aCueLeavesQuietlyAndItsPlaceStays() {
        Story story = Stories.missedVisit("call-1", "mia", ScreenServer.NOW);
        server().play(story);
        Page page = agent("mia");
        assertThat(page.locator("cue-card .do")).isVisible();
        double before = page.locator("mood-pair").boundingBox().y;

        server().play(
                        "call-1",
                        Story.event("cueWithdrawn", 20_000).put("cue", "cue-3").put("reason", "EXPIRED"));

        assertThat(page.locator("cue-card .none")).containsText("No cue right now");
        assertThat(page.locator("mood-pair").boundingBox().y).isBetween(before - 60, before + 1);
    }
}
