package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.transcription.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSuitesTest {
    @TempDir
    private Path folder;

    private Judges judges;

    @BeforeEach
    void beginWithoutWeights() {
        judges = new Judges(folder);
    }

    @Test
    void sentimentIsLearnedAndMeasured() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String[] row = i % 3 == 0
                    ? new String[] {"this is awful " + i, "negative"}
                    : i % 3 == 1
                            ? new String[] {"see you at noon " + i, "neutral"}
                            : new String[] {"I love it " + i, "positive"};
            rows.append("{\"id\":\"r%d\",\"language\":\"en\",\"text\":\"%s\",\"label\":\"%s\"}\n"
                    .formatted(i, row[0], row[1]));
        }
        Path data = Files.writeString(folder.resolve("rows.jsonl"), rows);

        SuiteResult result = new SentimentSuite(() -> judges, LabelSuitesTest::noCoreNlp)
                .run(new SuiteRequest(data, data, 2, Map.of(), Progress.NONE));

        assertThat(result.figures().keySet()).containsExactly("accuracy", "macroF1");
        assertThat(figure(result, "macroF1")).isGreaterThan(0.95);
    }

    @Test
    void satisfactionIsOfTheLastCustomerTurn() throws IOException {
        Path data = dialogues("label", "\"dissatisfied\"", "\"satisfied\"");

        SuiteResult result =
                new SatisfactionSuite(() -> judges).run(new SuiteRequest(data, data, 0, Map.of(), Progress.NONE));

        assertThat(result.figures().keySet())
                .containsExactly("accuracy", "macroF1", "uar", "aucDissatisfied", "msPerTurn");
        assertThat(figure(result, "aucDissatisfied")).isGreaterThan(0.95);
    }

    @Test
    void outcomeIsForecastAtFourStages() throws IOException {
        Path data = dialogues("bad", "true", "false");

        SuiteResult result =
                new OutcomeSuite(() -> judges).run(new SuiteRequest(data, data, 0, Map.of(), Progress.NONE));

        assertThat(result.figures().keySet()).containsExactly("auc.25", "auc.50", "auc.75", "auc.100");
        assertThat(figure(result, "auc.100")).isGreaterThan(0.95);
    }

    @Test
    void eachPartIsJudgedByWhatTheOthersTeach() throws IOException {
        SuiteResult turns = new SatisfactionSuite(() -> judges)
                .run(inFolds(dialogues("label", "\"dissatisfied\"", "\"satisfied\""), "4"));
        SuiteResult outcome = new OutcomeSuite(() -> judges).run(inFolds(dialogues("bad", "true", "false"), "2"));

        assertThat(turns.rows()).isEqualTo(40);
        assertThat(figure(turns, "aucDissatisfied")).isGreaterThan(0.95);
        assertThat(figure(outcome, "auc.100")).isGreaterThan(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "21", "-3", "many"})
    void aNumberOfPartsThatMakesNoSenseIsRefused(String folds) throws IOException {
        Path data = dialogues("label", "\"dissatisfied\"", "\"satisfied\"");

        assertThatThrownBy(() -> new SatisfactionSuite(() -> judges).run(inFolds(data, folds)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("--folds is a number from 2 to 20");
    }

    @Test
    void aLabelThatDoesNotExistIsRefusedByLine() throws IOException {
        Path data = Files.writeString(
                folder.resolve("rows.jsonl"), "{\"id\":\"r\",\"language\":\"en\",\"text\":\"x\",\"label\":\"meh\"}\n");

        assertThatThrownBy(
                        () -> new SentimentSuite(() -> judges, LabelSuitesTest::noCoreNlp).run(SuiteRequest.of(data)))
                .hasMessageContaining("rows.jsonl:1: label must be one of negative, neutral, positive");
    }

    private static SuiteRequest inFolds(Path data, String folds) {
        return new SuiteRequest(data, null, 0, Map.of("folds", folds), Progress.NONE);
    }

    private Path dialogues(String key, String yes, String no) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            boolean bad = i % 2 == 0;
            rows.append(
                    "{\"id\":\"d%d\",\"language\":\"en\",\"turns\":[{\"speaker\":\"customer\",\"text\":\"hello %d\"},{\"speaker\":\"agent\",\"text\":\"yes\"},{\"speaker\":\"customer\",\"text\":\"%s\"}],\"%s\":%s}\n"
                            .formatted(i, i, bad ? "that is wrong again" : "perfect thank you", key, bad ? yes : no));
        }
        return Files.writeString(folder.resolve("dialogues.jsonl"), rows);
    }

    private static dev.becalm.language.corenlp.CoreNlpSentiment noCoreNlp() {
        throw new IllegalStateException("not asked for");
    }

    private static double figure(SuiteResult result, String name) {
        return Objects.requireNonNull(result.figures().get(name)).doubleValue();
    }
}
