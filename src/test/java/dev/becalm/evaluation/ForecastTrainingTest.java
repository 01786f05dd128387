package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.risk.ForecastWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastTrainingTest {
    @TempDir
    private Path folder;

    @Test
    void learnsThatAngryCallsEscalate() throws IOException {
        StringBuilder calls = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            calls.append(call(i, "This is ridiculous, I have had enough of you people.", "ANGER", "escalated", "4"));
            calls.append(call(100 + i, "Could you tell me my balance, please?", "", "calm", "null"));
        }
        Path file = Files.writeString(folder.resolve("calls.jsonl"), calls);

        List<String> lines = new ForecastTraining(Path.of("config")).learn(List.of(file));

        assertThat(lines.get(1)).startsWith("# On calls left out: ").contains("AUC ");
        assertThat(lines).anyMatch(line -> line.startsWith("# Forecast of the next demand"));
        var weights = ForecastWeights.parse(String.join("\n", lines));
        assertThat(weights.weights()).containsKeys("bias", "heat", "risk", "anger");
    }

    private static String call(int id, String words, String signal, String outcome, String trigger) {
        String signals = signal.isEmpty() ? "[]" : "[\"" + signal + "\"]";
        return "{\"kind\":\"call\",\"id\":\"c" + id + "\",\"language\":\"en\",\"outcome\":\"" + outcome
                + "\",\"triggerTurn\":" + trigger + ",\"turns\":["
                + turn("customer", words, signals) + ',' + turn("agent", "One moment.", "[]") + ','
                + turn("customer", words, signals) + ',' + turn("agent", "Right.", "[]") + ','
                + turn("customer", "Put me through to your manager.", "[]") + "]}\n";
    }

    private static String turn(String speaker, String text, String signals) {
        return "{\"speaker\":\"" + speaker + "\",\"text\":\"" + text + "\",\"heat\":0,\"sentiment\":0,\"signals\":"
                + signals + "}";
    }
}
