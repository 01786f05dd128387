package dev.becalm.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens in the other browser that people have. */
class FirefoxIT {
    private static final Path FOLDER = Path.of("target/screenshots");

    private static Firefox firefox;
    private ScreenServer server;

    @BeforeAll
    static void open(@TempDir Path profile) throws IOException {
        firefox = new Firefox(profile);
    }

    @AfterAll
    static void close() {
        // The field is only set where there is a browser to close.
        if (firefox != null) {
            firefox.close();
        }
    }

    @BeforeEach
    void serve() {
        server = new ScreenServer(0);
        server.play(Stories.missedVisit("call-1", "mia", ScreenServer.NOW));
    }

    @AfterEach
    void stop() {
        firefox.clear();
        server.close();
    }

    @Test
    void theAgentIsShownACueAndAnswersItByKey() throws IOException {
        String page = firefox.open(server.url("/agent/mia"), 360, 780);
        firefox.waitFor(page, ".say", "You lost a day's pay waiting for us.");
        firefox.shoot(page, FOLDER.resolve("firefox-agent.png"));

        firefox.press(page, "t");
        firefox.press(page, "n");

        firefox.waitFor(page, "mark", "never came, again");
        firefox.waitFor(page, ".none", "No cue right now");
        assertThat(server.commands()).hasSize(1);
        assertThat(firefox.complaints()).isEmpty();
    }

    @Test
    void aSupervisorOpensTheCallAndTakesIt() throws IOException {
        String page = firefox.open(server.url("/wallboard"), 1920, 1080);
        firefox.evaluate(page, "localStorage.setItem('becalm.name', 'Ines')");
        firefox.waitFor(page, ".why", "Anger in words");

        firefox.click(page, "button.RED");
        firefox.waitFor(page, ".opening", "I have read what happened on Tuesday.");
        firefox.evaluate(
                page,
                "new Promise(done => { const look = () => find('canvas') ? done() : setTimeout(look, 50); look(); })");
        firefox.shoot(page, FOLDER.resolve("firefox-call.png"));
        firefox.click(page, "[data-act=own]");

        firefox.waitFor(page, ".chip.own", "Ines has it");
        assertThat(firefox.complaints()).isEmpty();
    }

    @Test
    void theReportIsThere() throws IOException {
        server.report("call-1");

        String page = firefox.open(server.url("/report/call-1"), 1280, 900);

        firefox.waitFor(page, "li.turned .turn", "The call turned here");
        firefox.shoot(page, FOLDER.resolve("firefox-report.png"));
        assertThat(firefox.complaints()).isEmpty();
    }
}
