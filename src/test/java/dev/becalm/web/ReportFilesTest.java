package dev.becalm.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallId;
import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Conversation;
import dev.becalm.fixture.OpenApiDocument;
import dev.becalm.fixture.TestNode;
import dev.becalm.report.document.ReportReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFilesTest {
    private static final String REPORT = "/api/v1/calls/c-1/report.pdf?language=en";

    @TempDir
    private Path folder;

    private TestNode node;

    @BeforeEach
    void keepACall() {
        node = new TestNode(folder);
        var events = new Conversation("c-1", Language.EN, "k-1")
                .customer("You took my money.", SignalId.ACCUSATION)
                .agent("I will call you back by 5 pm tomorrow.", SignalId.TIME_COMMITMENT)
                .ended();
        node.journal().append(new CallId("c-1"), events);
        node.journal().flushed().join();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    // A coaching card is for the agent, what was raised for the supervisor, what was said word for word not for the
    // management.
    @ParameterizedTest
    @CsvSource({
        "AGENT, true, false, true",
        "SUPERVISOR, false, true, true",
        "QUALITY, true, true, true",
        "MANAGEMENT, false, false, false"
    })
    void printsForEachReaderWhatTheyAreToRead(ReportReader reader, boolean coaching, boolean alerts, boolean words)
            throws Exception {
        String text = printed(REPORT + "&for=" + reader);

        assertThat(text).contains("Call report");
        assertThat(text.contains("Coaching card")).as("coaching").isEqualTo(coaching);
        assertThat(text.contains("Alerts")).as("alerts").isEqualTo(alerts);
        assertThat(text.contains("Transcript")).as("transcript").isEqualTo(words);
    }

    @Test
    void printsEverythingForNobodyInParticular() throws Exception {
        assertThat(printed(REPORT)).contains("Coaching card", "Alerts", "Transcript");
    }

    @Test
    void refusesAReaderThatItDoesNotKnow() throws IOException {
        var document = new OpenApiDocument(node.get("/openapi.yaml").body());

        var answer = node.get(REPORT + "&for=CUSTOMER");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("for must be one of [AGENT, SUPERVISOR, QUALITY, MANAGEMENT]");
        assertThat(answer).satisfies(document.conform("get", "/api/v1/calls/{id}/report.pdf"));
    }

    private String printed(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path))
                .build();
        byte[] bytes = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
