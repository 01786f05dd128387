package dev.becalm.metrics;

import com.google.common.base.Throwables;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells of a failure by its kind and place alone, because its message may hold what somebody said. */
public final class Blame {
    private static final String OURS = "dev.becalm.";
    private static final int PLACES = 3;

    private Blame() {}

    /** Such as {@code IllegalStateException at CueDesk.show:41 CueStage.on:20 because of ArithmeticException}. */
    public static String of(Throwable failure) {
        String places = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(PLACES)
                .map(Blame::place)
                .collect(Collectors.joining(" "));
        var root = Throwables.getRootCause(failure);
        String cause = root == failure ? "" : " because of " + root.getClass().getSimpleName();
        return failure.getClass().getSimpleName() + " at " + places + cause;
    }

    private static String place(StackTraceElement frame) {
        String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
        return type + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
