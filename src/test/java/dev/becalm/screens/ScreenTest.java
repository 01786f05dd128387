package dev.becalm.screens;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A browser for the class, a server without anything behind it for each test. */
abstract class ScreenTest {
    static final int WIDE = 1920;
    static final int HIGH = 1080;

    private static Browser browser;
    private ScreenServer server;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        // The field is only set where there is a browser to close.
        if (browser != null) {
            browser.close();
        }
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

    Browser browser() {
        return browser;
    }

    ScreenServer server() {
        return server;
    }

    Page agent(String agent) {
        return connected(browser.open(server.url("/agent/" + agent), 360, 780));
    }

    Page wallboard() {
        return connected(browser.open(server.url("/wallboard"), WIDE, HIGH));
    }

    /** A page hears keys and clicks only once its parts are there. */
    private static Page connected(Page page) {
        page.locator("link-state .dot:not(.waiting)").waitFor();
        return page;
    }

    /** Sets what a visitor would have chosen before, so that no question comes up. */
    static void named(Page page, String name) {
        page.evaluate("name => localStorage.setItem('becalm.name', name)", name);
    }
}
