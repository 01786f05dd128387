package dev.becalm.transcription.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstFstWriterTest {
    private static final Path FSTPRINT = Path.of("/usr/bin/fstprint");

    @Test
    void writesWhatOpenFstReads(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(FSTPRINT), "OpenFst's tools are not installed");
        Path file = folder.resolve("tiny.fst");
        try (var out = Files.newOutputStream(file)) {
            ConstFstWriter.write(TinyGrammar.read(), out);
        }

        var printing = new ProcessBuilder(FSTPRINT.toString(), file.toString()).start();
        String printed = new String(printing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printing.waitFor()).isZero();
        assertThat(new TreeSet<>(NgramFstReaderTest.rounded(printed)))
                .isEqualTo(new TreeSet<>(NgramFstReaderTest.rounded(TinyGrammar.print())));
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        var first = new ByteArrayOutputStream();
        var second = new ByteArrayOutputStream();

        ConstFstWriter.write(TinyGrammar.read(), first);
        ConstFstWriter.write(TinyGrammar.read(), second);

        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }
}
