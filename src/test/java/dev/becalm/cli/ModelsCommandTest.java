package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ModelsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path root;

    @BeforeEach
    void bringTheCatalogue() throws IOException {
        Files.copy(Path.of("models/models.yaml"), root.resolve("models.yaml"));
    }

    @Test
    void listsWhatThereIsAndWhatCanBeHad() {
        int exit = models("list", "--models", root.toString());

        assertThat(exit).isZero();
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.contains("absent"));
        assertThat(out.toString()).contains("Vosk small Chinese 0.22, Apache-2.0, 44 MB to fetch");
    }

    @Test
    void failsInOneLineWithoutAStackTrace() throws IOException {
        Path wrong = Files.writeString(root.resolve("wrong.zip"), "not a model");

        int exit = models("--models", root.toString(), "fetch", "zh", "--from", wrong.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("the archive is not the expected one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"'';own.txt: holds no text", "a\u0000b;own.txt: byte 1 is 0: this is no text"})
    void refusesBadTextsInOneLineAndLeavesTheModelsAlone(String text, String problem) throws IOException {
        Path own = Files.writeString(root.resolve("own.txt"), text);
        Path model = Files.createDirectories(root.resolve("plain/am"));
        Files.writeString(model.resolve("final.mdl"), "sounds");
        Files.createDirectories(root.resolve("plain/graph"));
        Files.writeString(root.resolve("plain/graph/Gr.fst"), "grammar");
        Files.writeString(root.resolve("plain/graph/HCLr.fst"), "sounds to words");

        int exit = models("--models", root.toString(), "adapt", "--base", "plain", "--texts", own.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(problem);
        assertThat(root.resolve("en-own")).doesNotExist();
        assertThat(root.resolve("plain/graph/Gr.fst")).hasContent("grammar");
    }

    @Test
    void saysThatThereIsNothingToRollBack() {
        int exit = models("--models", root.toString(), "rollback", "en-own");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("no earlier en-own");
    }

    @Test
    void asksWhatToDo() {
        assertThat(models()).isEqualTo(2);
        assertThat(err.toString()).contains("say what to do: list, fetch, adapt or rollback");
    }

    private int models(String... args) {
        return new CommandLine(new ModelsCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
