package dev.becalm.push;

import com.fasterxml.jackson.databind.JsonNode;
import dev.becalm.call.CallId;
import dev.becalm.cue.CueFeedback;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads what a screen sends, checks that its role may do it, and answers. */
final class ScreenCommands {
    private static final int LONGEST_TEXT = 500;

    private final PushCommands commands;

    ScreenCommands(PushCommands commands) {
        this.commands = commands;
    }

    /** The answer: done, or an error that says what is allowed. */
    String handle(Audience audience, String text) {
        String ref = "";
        try {
            JsonNode message = PushMessages.read(text);
            ref = message.path("ref").asText("");
            boolean found = run(audience, message);
            return found ? PushMessages.done(ref) : PushMessages.error(ref, "no such live call");
        } catch (IllegalArgumentException e) {
            return PushMessages.error(ref, String.valueOf(e.getMessage()));
        }
    }

    private boolean run(Audience audience, JsonNode message) {
        String type = text(message, "type", 40);
        if (type.equals("ping")) {
            return true;
        }
        boolean agent = audience.agent() != null;
        if (agent && type.equals("feedback")) {
            return commands.feedback(
                    call(message), text(message, "cue", 100), oneOf(CueFeedback.Verdict.class, message, "verdict"));
        }
        if (agent && type.equals("situation")) {
            return commands.choose(call(message), oneOf(Situation.Kind.class, message, "kind"));
        }
        if (agent && type.equals("entry")) {
            return commands.correct(
                    call(message),
                    text(message, "entry", 100),
                    oneOf(LedgerEntry.Status.class, message, "status"),
                    message.hasNonNull("text") ? text(message, "text", LONGEST_TEXT) : null);
        }
        if (!agent && type.equals("acknowledge")) {
            return commands.acknowledge(
                    call(message),
                    text(message, "alert", 100),
                    text(message, "by", 100),
                    message.path("owner").asBoolean(false));
        }
        if (!agent && type.equals("message")) {
            return commands.message(call(message), text(message, "from", 100), text(message, "text", LONGEST_TEXT));
        }
        List<String> allowed = agent ? List.of("feedback", "situation", "entry") : List.of("acknowledge", "message");
        throw new IllegalArgumentException("type must be one of " + allowed + ": " + type);
    }

    private static CallId call(JsonNode message) {
        return new CallId(text(message, "call", 128));
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, JsonNode message, String field) {
        String value = text(message, field, 40);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(field + " must be one of " + names(type) + ": " + value));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String text(JsonNode message, String field, int longest) {
        String value = message.path(field).asText("").strip();
        if (value.isEmpty() || value.length() > longest) {
            throw new IllegalArgumentException(field + " is needed, 1 to " + longest + " characters");
        }
        return value;
    }
}
