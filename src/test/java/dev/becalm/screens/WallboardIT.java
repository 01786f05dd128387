package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.becalm.fixture.Concept;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class WallboardIT extends ScreenTest {
    private static final String TILES =
            "[...document.querySelector('wall-board').shadowRoot.querySelector('tile-grid').shadowRoot.querySelectorAll('call-tile')]";

    @Test
    void showsThirtyCallsAtOnceWithoutScrolling() {
        new Crowd(30, 1, ScreenServer.NOW).open(server()::play);

        Page page = wallboard();

        assertThat(page.locator("call-tile")).hasCount(30);
        assertThat(page.evaluate(TILES + ".every(tile => { const box = tile.getBoundingClientRect();"
                        + " return box.height >= 90 && box.bottom <= innerHeight && box.right <= innerWidth; })"))
                .isEqualTo(true);
        assertThat(page.evaluate("document.documentElement.scrollHeight <= innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void putsTheRiskiestFirstAndSaysWhyInWords() {
        server().play(Stories.calm("call-1", "ada", "Billing", ScreenServer.NOW));
        server().play(Stories.missedVisit("call-2", "mia", ScreenServer.NOW));

        Page page = wallboard();

        assertThat(page.locator("call-tile")).hasCount(2);
        assertThat(page.locator("call-tile").first()).containsText("mia");
        assertThat(page.locator("call-tile").first()).containsText("High");
        assertThat(page.locator("call-tile").first()).containsText("Anger in words");
        assertThat(page.locator("call-tile").first()).containsText("So I am lying?");
    }

    @Test
    void anAcknowledgedAlertIsSeenOnEveryWallboard() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
        Page one = wallboard();
        Page other = wallboard();
        named(one, "Ines");
        assertThat(other.locator("alert-card")).isVisible();

        one.locator("[data-act=acknowledge]").click();

        assertThat(other.locator("alert-feed .seen")).containsText("Seen by Ines");
        assertThat(other.locator("alert-card")).hasCount(0);
    }

    @Test
    void asksForANameOnceBeforeAnAlertIsTaken() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
        Page page = wallboard();

        page.locator("[data-act=own]").click();
        page.locator("dialog input").fill("Omar");
        page.locator("dialog button").click();

        assertThat(page.locator("alert-feed .seen")).containsText("Omar has it");
        assertThat(page.locator("call-tile .chip.own")).containsText("Omar has it");
    }

    @Test
    void aMessageReachesTheAgentsScreen() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
        Page agent = agent("mia");
        Page board = wallboard();
        named(board, "Ines");
        assertThat(agent.locator("cue-card .do")).isVisible();

        board.locator("[data-act=message]").click();
        board.locator("message-box input").fill("Offer the first slot tomorrow.");
        board.locator("message-box button.main").click();

        assertThat(agent.locator(".message")).containsText("Offer the first slot tomorrow.");
        assertThat(agent.locator(".message")).containsText("Ines");
    }

    @Test
    void opensACallWithItsTalkItsRiskAndItsBriefing() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
        Page page = wallboard();

        page.locator("[data-act=brief]").click();

        assertThat(page.locator("call-detail transcript-view li")).hasCount(3);
        assertThat(page.locator("call-detail transcript-view mark").first()).hasText("never came, again");
        assertThat(page.locator("call-detail risk-parts li").first()).containsText("Anger in words");
        assertThat(page.locator("call-detail risk-parts li").first()).containsText("+24");
        assertThat(page.locator("call-briefing .opening")).containsText("I have read what happened on Tuesday.");
        assertThat(page.locator("call-detail canvas")).isVisible();
    }

    @Test
    void anAlertIsAnsweredInTheOpenedCallToo() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
        Page page = wallboard();
        named(page, "Ines");
        page.locator("call-tile").click();
        assertThat(page.locator("call-detail .alerts")).containsText("Anger after a denial");

        page.locator("call-detail [data-act=own]").click();

        assertThat(page.locator("call-detail .alerts")).hasText("");
        assertThat(page.locator("call-tile .chip.own")).containsText("Ines has it");
    }

    @Test
    void anOpenedCallFollowsTheTalk() {
        Story story = Story.of("call-1", "en", "mia", "Billing", ScreenServer.NOW);
        for (int i = 1; i <= 20; i++) {
            story.says(Story.CUSTOMER, i * 2_000L, i * 2_000L + 900, "Sentence " + i + ".", 0);
        }
        server().play(story);
        Page page = wallboard();

        page.locator("call-tile").click();

        assertThat(page.locator("call-detail canvas")).isVisible();
        assertThat(page.locator("call-detail transcript-view li").last()).isInViewport();
        assertThat(page.locator("call-detail transcript-view .latest")).hasCount(0);
    }

    @Test
    void saysWhereSoundIsMissing() {
        Story story = Stories.missedVisit("call-1", "mia", ScreenServer.NOW);
        server().play(story);
        var span = new JsonObject().put("start", 15_000).put("end", 16_000);
        server().play(
                        "call-1",
                        Story.event("audioGap", 16_000).put("span", span).put("reason", "LOST"));

        Page page = wallboard();

        assertThat(page.locator("call-tile .foot")).containsText("1 audio gap");
    }

    @Test
    void namesCallsThatEndedBeforeAnybodyAnswered() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW).ends());

        Page page = wallboard();

        assertThat(page.locator("alert-feed .missed li")).hasCount(1);
        assertThat(page.locator("alert-feed .missed a")).hasAttribute("href", "/report/call-1");
    }

    @Test
    void isWorkedByKeyboardAlone() {
        new Crowd(12, 3, ScreenServer.NOW).open(server()::play);
        Page page = wallboard();
        assertThat(page.locator("call-tile")).hasCount(12);

        page.locator("call-tile button").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");

        assertThat(page.locator("call-detail")).isVisible();
        assertThat(page.locator("call-tile[selected]")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("call-detail")).hasCount(0);
    }

    @Test
    void keepsTheOrderWhileRiskOnlyWavers() {
        Page page = wallboard();

        Object differentOrders = page.evaluate("""
                async () => {
                  const { Ranking } = await import("/app/core/rank.js");
                  const ranking = new Ranking();
                  const calls = (wobble) => Array.from({ length: 30 }, (none, i) => ({
                    id: `c${i}`, ended: null, info: { startedAt: "2026-01-01T00:00:00Z" },
                    risk: { level: i > 20 ? "RED" : "GREEN", risk: i * 3 + wobble * (i % 2 ? 3 : -3) },
                  }));
                  return new Set([0, 1, -1, 1, 0].map((wobble, i) => ranking.order(calls(wobble), i * 5000).join(" "))).size;
                }
                """);

        assertThat(differentOrders).isEqualTo(1);
    }

    @Test
    void narrowsDownToOneTeam() {
        new Crowd(9, 5, ScreenServer.NOW).open(server()::play);
        Page page = wallboard();
        assertThat(page.locator("call-tile")).hasCount(9);

        page.locator("header select").selectOption("Mobile");

        assertThat(page.locator("call-tile")).hasCount(3);
    }

    @Test
    void gathersTheAlertsOfACallOnOneCard() {
        Story story = Stories.missedVisit("call-1", "mia", ScreenServer.NOW);
        story.alert("alert-2", "T1", "SUPERVISOR_DEMAND", "Asks for a supervisor", "Get me your manager.");
        story.alert("alert-3", "T3", "DEFLECTIONS", "Turned away again and again", "");
        server().play(story);
        Page page = wallboard();

        assertThat(page.locator("alert-card")).hasCount(1);
        assertThat(page.locator("alert-card h2")).containsText("Asks for a supervisor");
        assertThat(page.locator("alert-card .others li")).hasCount(2);
        assertThat(page.locator("[data-act=acknowledge]")).hasText("Acknowledge all 3");
        assertThat(page).hasTitle("(1) Wallboard · Becalm");
    }

    @Test
    void listsCallsWorthHearingAndCallsThatRecovered() {
        server().answer(
                        "/api/v1/calls",
                        "[" + ended("call-1", 80, 70, 1) + "," + ended("call-2", 75, 10, 0) + ","
                                + ended("call-3", 20, 5, 0) + "]");
        Page page = wallboard();

        page.locator("#tab-replay").click();
        assertThat(page.locator("alert-feed .past")).hasCount(2);
        page.locator("#tab-recovered").click();

        assertThat(page.locator("alert-feed .past")).hasCount(1);
        assertThat(page.locator("alert-feed .past")).hasAttribute("href", "/report/call-2");
    }

    @Test
    void saysSoWhereThereIsNoTelephoneSystemToJoinThrough() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
        Page page = wallboard();
        named(page, "Ines");
        page.locator("call-tile").click();

        page.getByText("Whisper").click();

        assertThat(page.locator("call-detail .joined")).containsText("The telephone system did not take the request.");
    }

    @Test
    @Concept("S003-01")
    void countsAnAgentsHotCallsInARowAndSuggestsABreak() {
        server().answer(
                        "/api/v1/calls",
                        "[" + ended("call-1", "mia", 80, 70, 1) + "," + ended("call-2", "mia", 75, 10, 0) + ","
                                + ended("call-3", "ada", 80, 5, 0) + "," + ended("call-4", "ada", 20, 5, 0) + "]");
        server().play(Stories.missedVisit("call-5", "mia", ScreenServer.NOW));
        server().play(Stories.missedVisit("call-6", "ada", ScreenServer.NOW));

        Page page = wallboard();

        assertThat(page.locator("call-tile").filter(new Locator.FilterOptions().setHasText("mia")))
                .containsText("3 hot calls in a row: a break would help");
        assertThat(page.locator("call-tile").filter(new Locator.FilterOptions().setHasText("ada")))
                .containsText("2 hot calls in a row");
        assertThat(page.getByText("a break would help")).hasCount(1);
    }

    private static String ended(String id, int peak, int last, int urgent) {
        return ended(id, "ada", peak, last, urgent);
    }

    private static String ended(String id, String agent, int peak, int last, int urgent) {
        return """
                {"id":"%s","agent":"%s","team":"Billing","startedAt":"2026-03-02T08:00:00Z","endedAt":"2026-03-02T08:05:00Z",\
                "durationMs":300000,"peakRisk":%d,"finalRisk":%d,"level":"GREEN","t1":%d,"t2":0,"t3":0,"cues":2,"issue":"refund"}
                """.formatted(id, agent, peak, last, urgent);
    }
}
