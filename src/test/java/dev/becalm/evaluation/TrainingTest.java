package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    @TempDir
    private Path folder;

    private Path lines;

    @BeforeEach
    void writeLines() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rows.append(row(i, "put your manager on number " + i, "SUPERVISOR_DEMAND"));
            rows.append(row(100 + i, "what time do you open on day " + i, ""));
        }
        lines = Files.writeString(folder.resolve("lines.jsonl"), rows.toString());
    }

    @Test
    void theSameDataGivesTheSameBytes() throws IOException {
        Path first = new Training(folder.resolve("a"), Path.of("config"))
                .train(Training.Kind.SIGNALS, List.of(lines))
                .get(0);
        Path second = new Training(folder.resolve("b"), Path.of("config"))
                .train(Training.Kind.SIGNALS, List.of(lines))
                .get(0);

        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        assertThat(first).hasFileName("signals.en.txt");
    }

    @Test
    void whatReviewersCorrectedChangesWhatIsLearned() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            rows.append(("{\"id\":\"c-%d:2\",\"language\":\"en\",\"turns\":[{\"i\":2,\"speaker\":\"customer\","
                            + "\"text\":\"who decides here on day %d\",\"signals\":[\"SUPERVISOR_DEMAND\"],"
                            + "\"startMs\":0,\"endMs\":900}]}\n")
                    .formatted(i, i));
        }
        Path relabels = Files.writeString(folder.resolve("relabels.jsonl"), rows);

        String before = learned("a", List.of(lines));
        String after = learned("b", List.of(lines, relabels));

        assertThat(before).doesNotContain("decides");
        assertThat(after).contains("decides");
    }

    private String learned(String name, List<Path> data) throws IOException {
        return Files.readString(new Training(folder.resolve(name), Path.of("config"))
                .train(Training.Kind.SIGNALS, data)
                .get(0));
    }

    @Test
    void callsAlsoTeachSentiment() {
        List<Path> written = new Training(folder, Path.of("config")).train(Training.Kind.SENTIMENT, List.of(lines));

        assertThat(written).hasSize(1);
    }

    @Test
    void aBrokenRowIsRefusedByFileAndLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), row(1, "hello", "") + "{\"id\":\"x\"}\n");

        assertThatThrownBy(() -> new Training(folder, Path.of("config")).train(Training.Kind.SIGNALS, List.of(broken)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("broken.jsonl:2");
    }

    private static String row(int id, String text, String signal) {
        return "{\"id\":\"line-%d\",\"language\":\"en\",\"speaker\":\"customer\",\"heat\":1,\"sentiment\":%d,\"text\":\"%s\",\"signals\":[%s]}\n"
                .formatted(id, signal.isEmpty() ? 0 : -1, text, signal.isEmpty() ? "" : '"' + signal + '"');
    }
}
