package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.audio.Resampler;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.fixture.DemoFiles;
import dev.becalm.ingest.Recognised.Alternative;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vosk.Model;
import org.vosk.Recognizer;

/** Whether replies are, letter by letter, what the Vosk library itself prints. */
@Tag("model")
class VoskReplyIT {
    private static final Path MODEL = Path.of("models/en");
    private static final int SECONDS = 4;

    @SuppressWarnings("NullAway.Init")
    private static Model model;

    @BeforeAll
    static void load() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(MODEL), "the English model is not in models/en");
        model = new Model(MODEL.toString());
    }

    @AfterAll
    static void close() {
        if (model != null) {
            model.close();
        }
    }

    @Test
    void printsPartialsAndWordsLikeTheLibrary() throws IOException {
        try (Recognizer recognizer = new Recognizer(model, 16_000)) {
            recognizer.setWords(true);
            listen(recognizer);
            String partial = recognizer.getPartialResult();
            String result = recognizer.getFinalResult();

            assertThat(partial).contains("thank you for calling");
            assertThat(VoskReply.partial(read(partial).path("partial").asText()))
                    .isEqualTo(partial);
            assertThat(VoskReply.result(recognised(read(result)), VoskSettings.DEFAULT))
                    .isEqualTo(result);
        }
    }

    @Test
    void printsAlternativesLikeTheLibrary() throws IOException {
        var settings = new VoskSettings(16_000, true, new RecognitionOptions(3, List.of()));
        try (Recognizer recognizer = new Recognizer(model, 16_000)) {
            recognizer.setMaxAlternatives(3);
            recognizer.setWords(true);
            listen(recognizer);
            String result = recognizer.getFinalResult();

            assertThat(VoskReply.result(recognised(read(result)), settings)).isEqualTo(result);
        }
    }

    private static void listen(Recognizer recognizer) throws IOException {
        short[] agent = DemoFiles.samples("en-handled-badly.flac", 1, SECONDS);
        short[] resampled = new Resampler(8_000, 16_000).resample(agent);
        recognizer.acceptWaveForm(resampled, resampled.length);
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }

    private static Recognised recognised(JsonNode result) {
        List<Alternative> alternatives = new ArrayList<>();
        for (JsonNode one : result.path("alternatives")) {
            alternatives.add(new Alternative(
                    one.path("text").asText(), one.path("confidence").asDouble(), words(one)));
        }
        return new Recognised(true, result.path("text").asText(), words(result), alternatives);
    }

    private static List<Word> words(JsonNode result) {
        List<Word> words = new ArrayList<>();
        for (JsonNode word : result.path("result")) {
            var span = new Span(seconds(word.path("start")), seconds(word.path("end")));
            words.add(
                    new Word(word.path("word").asText(), span, word.path("conf").asDouble(1)));
        }
        return words;
    }

    private static Duration seconds(JsonNode value) {
        return Duration.ofNanos(Math.round(value.asDouble() * 1e9));
    }
}
