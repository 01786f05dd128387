package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.fixture.TestNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words as a recogniser gives them, delivered through the door, as they are read on the screens of the real server. */
class ReadableTalkIT {
    private static final String ENGLISH = """
            {"call":"c-en","agent":"mia","utterances":[{"party":"customer","startMs":0,"endMs":2600,
            "text":"yes where did my money go","words":[
            {"text":"yes","startMs":0,"endMs":300},{"text":"where","startMs":1000,"endMs":1200},
            {"text":"did","startMs":1200,"endMs":1400},{"text":"my","startMs":1400,"endMs":1600},
            {"text":"money","startMs":1600,"endMs":2200},{"text":"go","startMs":2200,"endMs":2600}]}]}""";
    private static final String CHINESE = """
            {"call":"c-zh","agent":"lin","language":"zh","utterances":[
            {"party":"customer","startMs":0,"endMs":900,"text":"你们 怎么 乱 扣 钱 啊"},
            {"party":"agent","startMs":1000,"endMs":1900,"text":"您好，请讲。"}]}""";

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
    void wordsAreReadWithCapitalsAndMarksAndWhatTriggeredStaysMarked() {
        try (var node = new TestNode(folder)) {
            node.post("/api/v1/transcripts", ENGLISH);
            found(node, "c-en", "my money go");

            Page page = browser.open("http://127.0.0.1:" + node.port() + "/agent/mia", 360, 780);
            assertThat(page.locator("cue-card .none")).isVisible();
            page.keyboard().press("t");

            assertThat(page.locator("transcript-view .text")).hasText("Yes, where did my money go?");
            assertThat(page.locator("transcript-view mark")).hasText("my money go");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void chineseIsReadWithoutSpacesAndTypedTextStaysAsItIs() {
        try (var node = new TestNode(folder)) {
            node.post("/api/v1/transcripts", CHINESE);
            found(node, "c-zh", "乱 扣 钱");

            Page page = browser.open("http://127.0.0.1:" + node.port() + "/agent/lin", 360, 780);
            assertThat(page.locator("cue-card .none")).isVisible();
            page.keyboard().press("t");

            assertThat(page.locator("transcript-view .text").first()).hasText("你们怎么乱扣钱啊？");
            assertThat(page.locator("transcript-view mark")).hasText("乱扣钱");
            assertThat(page.locator("transcript-view .text").last()).hasText("您好，请讲。");
            assertThat(node.get("/api/v1/calls/c-zh/events").body())
                    .contains("\"text\":\"你们 怎么 乱 扣 钱 啊\"", "\"read\":\"你们怎么乱扣钱啊？\"");
        }
    }

    private static void found(TestNode node, String call, String words) {
        var span = Span.ofMillis(0, 900);
        var signal = new Signal(SignalId.ACCUSATION, Party.CUSTOMER, "test", words, span, 1, List.of());
        node.journal().append(new CallId(call), List.of(new SignalDetected(Duration.ofSeconds(3), 1, signal, false)));
    }
}
