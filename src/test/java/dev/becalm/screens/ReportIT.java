package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportIT extends ScreenTest {
    @BeforeEach
    void answerWithAReport() {
        server().play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW).ends());
        server().report("call-1");
    }

    @Test
    void tellsWhyTheyCalledWhereItTurnedAndHowItWasHandled() {
        Page page = browser().open(server().url("/report/call-1"), 1280, 900);

        assertThat(page.locator("what-happened")).containsText("Why they called");
        assertThat(page.locator("what-happened"))
                .containsText("That is not possible, our technicians always call first.");
        assertThat(page.locator("what-happened")).containsText("Flat denial");
        assertThat(page.locator("how-handled .total")).containsText("/ 100");
        assertThat(page.locator("how-handled")).containsText("Follows their words");
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void leadsFromAFindingToTheLineThatItWasFoundIn() {
        Page page = browser().open(server().url("/report/call-1"), 1280, 900);

        page.locator("what-happened button.at").first().click();

        assertThat(page.locator("transcript-view li.found")).hasCount(1);
    }

    @Test
    void theAgentFindsTheCoachingCardAfterTheCall() {
        Page page = agent("mia");

        assertThat(page.locator("after-call h1")).hasText("Call over");
        assertThat(page.locator("after-call coaching-card")).containsText("That is not possible");
    }
}
