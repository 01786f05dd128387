package dev.becalm.ingest;

import dev.becalm.call.HoldChanged;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customer was put on hold or is back.
 *
 * @param at offset from the start of the call; null for now, after the audio sent so far
 */
public record HoldMark(boolean on, @Nullable Duration at) {
    static final List<String> FIELDS = List.of("on", "atMs");

    /** Where the place among the audio says when. */
    static HoldMark here(Fields fields) {
        return new HoldMark(isOn(fields), null);
    }

    /** Where the message may say when. */
    static HoldMark read(Fields fields) {
        return new HoldMark(isOn(fields), fields.has("atMs") ? Duration.ofMillis(fields.millis("atMs")) : null);
    }

    /** What the call learns of it at this time. */
    public HoldChanged told(Duration now) {
        return new HoldChanged(now, at == null ? now : at, on);
    }

    private static boolean isOn(Fields fields) {
        return fields.flag("on").orElseThrow(() -> fields.wrong("on", "required; true or false"));
    }
}
