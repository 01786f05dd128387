package dev.becalm.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes what it has to say. */
final class Output {
    private Output() {}

    static void line(@Nullable CommandSpec spec, String text) {
        PrintWriter out = of(spec);
        out.println(text);
        out.flush();
    }

    static PrintWriter of(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("commands run only from the command line");
        }
        return spec.commandLine().getOut();
    }
}
