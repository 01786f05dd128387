package dev.becalm.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Whether a person watches. */
final class Terminal {
    private Terminal() {}

    static boolean present() {
        @SuppressWarnings("SystemConsoleNull") // the newer method is asked too, where there is one
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there is always a console, which knows by itself whether it is a terminal. */
    private static boolean isTerminal(@Nullable Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the console cannot be asked", e);
        }
    }
}
