package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class ResumeIT extends ScreenTest {
    @Test
    void aCutOffScreenSaysSoAndCatchesUpWithoutLossOrRepeat() {
        Story story = Story.of("call-1", "en", "mia", "Billing", ScreenServer.NOW);
        say(story, 1, 5);
        Page page = agent("mia");
        page.keyboard().press("t");
        assertThat(page.locator("transcript-view li")).hasCount(5);
        assertThat(page.locator("link-state .lost")).hasCount(0);

        server().refuse(true);
        server().cut();
        assertThat(page.locator("link-state .lost")).containsText("Connection lost");
        say(story, 6, 9);
        server().refuse(false);

        assertThat(page.locator("transcript-view li")).hasCount(9);
        assertThat(page.locator("link-state .lost")).hasCount(0);
        assertThat(page.locator("transcript-view li .text").allInnerTexts())
                .containsExactly(
                        "Sentence 1.",
                        "Sentence 2.",
                        "Sentence 3.",
                        "Sentence 4.",
                        "Sentence 5.",
                        "Sentence 6.",
                        "Sentence 7.",
                        "Sentence 8.",
                        "Sentence 9.");
        assertThat(server().resumedAfter()).isPositive();
    }

    @Test
    void aScreenDoesNotTrustItsOwnClock() {
        server().play(Stories.calm("call-1", "mia", "Billing", ScreenServer.NOW.minusSeconds(63)));

        Page page = agent("mia");

        assertThat(page.locator("header .time")).hasText(java.util.regex.Pattern.compile("01:[0-5]\\d"));
    }

    private void say(Story story, int from, int to) {
        int told = story.events().size() == 1 ? 0 : story.events().size();
        for (int i = from; i <= to; i++) {
            story.says(Story.CUSTOMER, i * 2_000L, i * 2_000L + 900, "Sentence " + i + ".", 0);
        }
        story.events().subList(told, story.events().size()).forEach(event -> server().play("call-1", event));
    }
}
