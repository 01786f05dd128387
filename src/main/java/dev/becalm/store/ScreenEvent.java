package dev.becalm.store;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.becalm.alert.AlertRaised;
import dev.becalm.alert.Briefing;
import dev.becalm.alert.EvidenceMarked;
import dev.becalm.call.CallEvent;
import dev.becalm.cue.CueShown;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerChanged;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.transcription.Transcript;
import dev.becalm.transcription.spoken.ReadableText;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A journaled event as screens get it. Beside what was said stands how people like to read it, with capitals and marks;
 * events that quote what was said quote it so that it can be read; all others are untouched.
 */
public final class ScreenEvent {
    private static final Set<String> SAID =
            Set.of(EventKinds.nameOf(Transcript.Interim.class), EventKinds.nameOf(Transcript.Final.class));
    private static final Set<Class<? extends CallEvent>> QUOTING = Set.of(
            LedgerChanged.class,
            DialogueState.class,
            RiskChanged.class,
            ForecastMade.class,
            CueShown.class,
            AlertRaised.class,
            EvidenceMarked.class,
            Briefing.class);
    private static final Set<String> QUOTING_KINDS =
            QUOTING.stream().map(EventKinds::nameOf).collect(Collectors.toUnmodifiableSet());

    private ScreenEvent() {}

    /** The fields {@code event} and, for what was said, {@code read} of a JSON object, without its braces. */
    public static String fields(CallEvent event, String json) {
        String text = "\"event\":" + json;
        if (event instanceof Transcript.Final said) {
            return text + read(ReadableText.of(said.text(), said.words()));
        }
        if (event instanceof Transcript.Interim said) {
            return text + read(ReadableText.soFar(said.text()));
        }
        return QUOTING.contains(event.getClass()) ? ReadableText.quoted(text) : text;
    }

    /** The same of an event that lies in the journal. */
    public static String fields(StoredEvent stored) {
        if (SAID.contains(stored.kind())) {
            return fields(EventJson.read(stored.json()), stored.json());
        }
        String text = "\"event\":" + stored.json();
        return QUOTING_KINDS.contains(stored.kind()) ? ReadableText.quoted(text) : text;
    }

    private static String read(String text) {
        return ",\"read\":" + TextNode.valueOf(text);
    }
}
