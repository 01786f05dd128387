package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.evaluation.EvaluationSuite;
import dev.becalm.evaluation.MalformedInput;
import dev.becalm.evaluation.SuiteRequest;
import dev.becalm.evaluation.SuiteResult;
import dev.becalm.evaluation.Table;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void printsATableForPeople() {
        int exit = evaluate("count", folder.toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).startsWith("Counted").contains("things").contains("42");
    }

    @Test
    void printsOneObjectForMachines() {
        int exit = evaluate("count", folder.toString(), "--json", "--raw", "--model", "en-ours");

        assertThat(exit).isZero();
        assertThat(out.toString().strip())
                .isEqualTo("{\"suite\":\"count\",\"path\":\"" + folder + "\",\"rows\":1,\"things\":42,\"options\":2}");
    }

    @Test
    void namesFileAndLineOfMalformedData() {
        int exit = evaluate("broken", folder.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("calls.jsonl:7: label must be one of a, b");
    }

    @Test
    void listsTheSuitesWhenTheNameIsWrong() {
        int exit = evaluate("cuont", folder.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("no suite cuont; there are: count, broken");
    }

    @Test
    void saysWhichPathIsNotThere() {
        int exit = evaluate("count", folder.resolve("nowhere").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("no such file or folder").contains("nowhere");
    }

    private int evaluate(String... args) {
        return new CommandLine(new EvaluateCommand(List.of(new Count(), new Broken())))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private record Count() implements EvaluationSuite {
        @Override
        public String name() {
            return "count";
        }

        @Override
        public String purpose() {
            return "counts";
        }

        @Override
        public SuiteResult run(SuiteRequest request) {
            var table = new Table("Counted", List.of("what", "number"), List.of(List.of("things", "42")));
            var figures = new java.util.LinkedHashMap<String, Number>();
            figures.put("things", 42);
            if (!request.options().isEmpty()) {
                figures.put("options", request.options().size());
            }
            return new SuiteResult(1, List.of(table), figures, List.of());
        }
    }

    private record Broken() implements EvaluationSuite {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public String purpose() {
            return "breaks";
        }

        @Override
        public SuiteResult run(SuiteRequest request) {
            throw new MalformedInput(Path.of("calls.jsonl"), 7, "label must be one of a, b");
        }
    }
}
