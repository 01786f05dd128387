package dev.becalm.store;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.becalm.call.CallEvent;
import dev.becalm.transcription.Transcript;
import dev.becalm.transcription.spoken.ReadableText;
import java.util.Set;

/**
 * A journaled event as screens get it: the event untouched, and beside what was said how people like to read it, with
 * capitals and marks.
 */
public final class ScreenEvent {
    private static final Set<String> SAID =
            Set.of(EventKinds.nameOf(Transcript.Interim.class), EventKinds.nameOf(Transcript.Final.class));

    private ScreenEvent() {}

    /** The fields {@code event} and, for what was said, {@code read} of a JSON object, without its braces. */
    public static String fields(CallEvent event, String json) {
        String text = "\"event\":" + json;
        if (event instanceof Transcript.Final said) {
            return text + read(ReadableText.of(said.text(), said.words()));
        }
        return event instanceof Transcript.Interim said ? text + read(ReadableText.soFar(said.text())) : text;
    }

    /** The same of an event that lies in the journal. */
    public static String fields(StoredEvent stored) {
        return SAID.contains(stored.kind())
                ? fields(EventJson.read(stored.json()), stored.json())
                : "\"event\":" + stored.json();
    }

    private static String read(String text) {
        return ",\"read\":" + TextNode.valueOf(text);
    }
}
