package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {
    @Test
    void printsALineForEveryTenthWhereThereIsNoTerminal() {
        var text = new StringWriter();

        try (var display = new ProgressDisplay(new PrintWriter(text), false)) {
            for (int done = 0; done <= 100; done += 4) {
                display.report("reading", done, 100);
            }
            display.report("waiting", 0, 0);
        }

        assertThat(text.toString().lines())
                .hasSize(12)
                .startsWith("reading 0 %", "reading 10 %")
                .endsWith("reading 100 %", "waiting");
    }
}
