package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import dev.becalm.fixture.CallCrowd;
import dev.becalm.fixture.LongCall;
import dev.becalm.fixture.Slowness;
import dev.becalm.fixture.Stages;
import dev.becalm.fixture.TestNode;
import dev.becalm.followup.CallStartCard;
import dev.becalm.followup.CaseOpener;
import dev.becalm.followup.CaseState;
import dev.becalm.followup.ComplaintCase;
import dev.becalm.followup.Duty;
import dev.becalm.followup.FollowUpConfig;
import dev.becalm.followup.Severity;
import dev.becalm.report.DigestFold;
import dev.becalm.store.EventJson;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages about ended calls before the real server: report, follow-up, search, improvement and status. */
class AfterCallIT {
    private static final CallId CALL = new CallId("call-1");
    private static final int CROWD = 600;
    private static final int RATE = 8_000;
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int TRIES = 3;
    // From the beginning of the navigation, with the server's work, to the next frame.
    private static final String PAINTED = "new Promise(done => requestAnimationFrame(() => done(performance.now())))";
    private static final String LOADED =
            "performance.getEntriesByType('resource').reduce((sum, one) => sum + one.decodedBodySize, 0)";
    private static final String CASE = "/cases/100001";

    private static Browser browser;

    @TempDir
    private Path folder;

    private TestNode node;

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

    @BeforeEach
    void endACallAndOpenItsCase() {
        node = new TestNode(folder);
        var journal = node.journal();
        List<CallEvent> events = Stories.missedVisit("call-1", "mia", ScreenServer.NOW).ends().events().stream()
                .map(event -> EventJson.read(event.encode()))
                .toList();
        journal.append(CALL, events);
        journal.flushed().join();
        journal.digests().keep(List.of(DigestFold.of(events).orElseThrow()));
        var draft = new CaseOpener(FollowUpConfig.DEFAULT, ZoneOffset.UTC)
                .read(events)
                .orElseThrow();
        journal.cases().keep(draft, ScreenServer.NOW);
    }

    @AfterEach
    void stop() {
        browser.clear();
        node.close();
    }

    @Test
    void leadsFromTheTimelineToTheWords() {
        Page page = open("/report/call-1");

        point(page, "alerts");

        assertThat(page.locator("transcript-view li.found")).containsText("So I am lying?");
        point(page, "cues");
        assertThat(page.locator("transcript-view li.found")).containsText("I stayed home all day");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theArrowKeysGoFromMomentToMomentOnTheTimeline() {
        Page page = open("/report/call-1");
        page.locator("call-timeline canvas").waitFor();

        page.locator("call-timeline .keys").press("ArrowRight");
        page.locator("call-timeline .keys").press("Enter");

        assertThat(page.locator("call-timeline p[aria-live]")).containsText("00:");
        assertThat(page.locator("transcript-view li.found")).hasCount(1);
        assertThat(browser.complaints()).isEmpty();
    }

    /** Clicks the first moment of a row of the timeline. */
    private static void point(Page page, String lane) {
        page.locator("call-timeline canvas").waitFor();
        Locator timeline = page.locator("call-timeline");
        timeline.scrollIntoViewIfNeeded();
        Map<?, ?> place = (Map<?, ?>) timeline.evaluate("(timeline, lane) => timeline.place(lane, 0)", lane);
        page.mouse().click(pixel(place, "x"), pixel(place, "y"));
    }

    private static double pixel(Map<?, ?> place, String axis) {
        return ((Number) Objects.requireNonNull(place.get(axis))).doubleValue();
    }

    @Test
    void playsTheRecordingFromTheMomentThatIsLookedAt() {
        short[] silence = new short[15 * RATE];
        try (var track = node.recordings().track(CALL, Party.CUSTOMER, RATE, Duration.ZERO)) {
            track.add(silence);
        }
        node.recordings().finish(CALL);
        Page page = open("/report/call-1");

        Locator audio = page.locator("call-sound audio");
        assertThat(audio).isVisible();

        point(page, "alerts");

        Object second = audio.evaluate("audio => audio.currentTime");
        assertThat(((Number) second).doubleValue()).isEqualTo(10, within(0.1));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("slow")
    void showsTwoHoursWithinThreeSecondsAndFiveMegabytes() {
        var id = new CallId("test");
        List<CallEvent> events = List.copyOf(LongCall.twoHours().through(Stages.all()));
        node.journal().append(id, events);
        node.journal().flushed().join();
        var bytes = new AtomicLong();
        Duration shown = Slowness.best(TRIES, () -> {
            Page page = open("/report/test");
            page.locator("transcript-view li").nth(LongCall.UTTERANCES - 1).waitFor();
            page.locator("call-timeline canvas").waitFor();
            long painted = Math.round(number(page, PAINTED));
            bytes.set(Math.round(number(page, LOADED)));
            return Duration.ofMillis(painted);
        });

        assertThat(bytes).hasValueLessThan(5_000_000);
        assertThat(shown).isLessThan(LONGEST);
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    @Test
    void theWallboardTellsWhatIsOverdue() {
        Page page = open("/wallboard");

        assertThat(page.locator("due-strip")).containsText("overdue");
        assertThat(page.locator("due-strip li").first()).containsText("Case 100001");
    }

    @Test
    void theAgentSeesWhatIsKnownOfTheCustomerAsTheCallBegins() {
        var live = Stories.calm("call-2", "ada", "Billing", ScreenServer.NOW);
        var known = new CallStartCard(
                Duration.ZERO,
                2,
                List.of(new CallStartCard.EarlierCase(
                        100_001, "billing dispute", CaseState.CLOSED, Severity.S3, ScreenServer.NOW)),
                List.of(new CallStartCard.Owed(100_001, Duty.Kind.CALL_BACK, "ring about the visit", null, false)),
                ComplaintCase.Closing.RESIGNED,
                "billing dispute");
        List<CallEvent> events = Stream.concat(
                        live.events().stream().map(event -> EventJson.read(event.encode())), Stream.of(known))
                .toList();
        node.journal().append(new CallId("call-2"), events);

        Page page = open("/agent/ada");

        assertThat(page.locator("start-card")).containsText("2 earlier calls");
        assertThat(page.locator("start-card")).containsText("ring about the visit");
        assertThat(page.locator("start-card")).containsText("Gave in without being satisfied");
    }

    @Test
    void theAgentDisputesAMomentAndTheReviewerAccepts() {
        Page page = open("/report/call-1");
        Locator box = page.locator("coaching-card review-box").first();
        box.getByText("Dispute").click();
        box.getByLabel("In your words").fill("The calendar said so");
        box.getByLabel("Your name").fill("Mia");
        box.getByText("Send").click();
        assertThat(box.locator("li")).containsText("The calendar said so");

        page.locator("call-report select").first().selectOption("REVIEWER");
        box.getByText("Accept the dispute").click();
        box.getByText("Send").click();

        assertThat(box.locator("li")).hasCount(2);
        assertThat(page.locator("what-followed")).containsText("Dispute accepted");
        assertThat(node.get("/api/v1/calls/call-1/reviews").body()).contains("DISPUTE", "ACCEPT");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFollowUpIsClosedOnceNothingIsOwedAndTheCustomerCanSeeIt() {
        Page page = open("/report/call-1");
        page.locator("what-followed h2 a").click();
        Locator done = page.locator("case-duties").getByText("Done", new Locator.GetByTextOptions().setExact(true));
        for (int open = done.count(); open > 0; open--) {
            done.first().click();
            assertThat(done).hasCount(open - 1);
        }

        page.locator("case-steps select[name=state]").selectOption("CLOSED");
        page.locator("case-steps select[name=closing]").selectOption("SATISFIED");
        page.locator("case-steps input[name=by]").fill("Mary");
        page.locator("case-steps button.main").click();

        assertThat(page.locator("case-steps li[aria-current]")).containsText("Closed");
        page.getByText("Status page").click();
        assertThat(page.locator("case-status main")).containsText("Your case is closed");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void findsACallByItsWordsAndCountsAMonth() {
        node.journal().digests().keep(new CallCrowd(CROWD).digests(0, CROWD));
        Page page = open("/calls?text=technician");
        assertThat(page.locator("call-list tr")).hasCount(2);
        page.locator("call-list a[href='/report/call-1']").click();
        assertThat(page.locator("call-report h1")).isVisible();

        Page improvement = open("/improvement");
        improvement.locator("input[name=from]").fill("2020-01-01");
        improvement.locator("input[name=to]").fill("2030-01-01");

        assertThat(improvement.locator("dl.figures dd").first()).hasText(Pattern.compile("60[01]"));
        assertThat(improvement.locator("pareto-chart svg")).isVisible();
        improvement.locator("improvement-items input[name=title]").fill("Call before each visit");
        improvement.locator("improvement-items input[name=owner]").fill("Mary");
        improvement.locator("improvement-items form button").click();
        assertThat(improvement.locator("improvement-items table")).containsText("Call before each visit");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, LIGHT", "zh-CN, DARK"})
    void everyPageIsAccessible(String locale, ColorScheme theme) {
        node.journal().digests().keep(new CallCrowd(CROWD).digests(0, CROWD));
        String token =
                node.journal().cases().queries().find(100_001).orElseThrow().token();
        var options = new NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale(locale)
                .setColorScheme(theme);

        for (String path : List.of("/report/call-1", "/calls", "/cases", CASE, "/improvement", "/status/" + token)) {
            Page page = browser.open("http://127.0.0.1:" + node.port() + path, options);
            page.locator("main h1").waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(AccessibilityIT.violations(page)).as(path).isEmpty();
        }
    }

    private Page open(String path) {
        return browser.open("http://127.0.0.1:" + node.port() + path, 1280, 900);
    }
}
