package dev.becalm.dialogue;

import dev.becalm.audio.SpeechEnded;
import dev.becalm.audio.SpeechStarted;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who speaks, who spoke last, and for how long. Where speech is heard it goes by speech; where only text is delivered, by
 * the spans of the text.
 */
final class Floor {
    private final Map<Party, Duration> speakingSince = new EnumMap<>(Party.class);
    private final Map<Party, Span> lastSpeech = new EnumMap<>(Party.class);
    private final Map<Party, Duration> talk = new EnumMap<>(Party.class);
    private boolean audible;
    private boolean live;

    void started(SpeechStarted event) {
        audible = true;
        live = true;
        speakingSince.put(event.party(), event.from());
    }

    void ended(SpeechEnded event) {
        finish(event.party(), event.span());
    }

    void interim(Transcript.Interim interim) {
        if (!audible) {
            live = true;
            speakingSince.putIfAbsent(interim.party(), interim.span().start());
        }
    }

    /** Reads the span of a finished utterance; without effect where speech itself is heard. */
    void spoken(Party party, Span span) {
        if (!audible) {
            finish(party, span);
        }
    }

    private void finish(Party party, Span span) {
        speakingSince.remove(party);
        lastSpeech.put(party, span);
        talk.merge(party, span.length(), Duration::plus);
    }

    /** Whether speech itself is heard, not only its text. */
    boolean audible() {
        return audible;
    }

    /** Whether it is known who speaks right now. */
    boolean live() {
        return live;
    }

    boolean silent() {
        return speakingSince.isEmpty();
    }

    Optional<Duration> speakingSince(Party party) {
        return Optional.ofNullable(speakingSince.get(party));
    }

    Optional<Span> lastSpeech(Party party) {
        return Optional.ofNullable(lastSpeech.get(party));
    }

    /** Who fell silent last. */
    Optional<Party> lastSpeaker() {
        return lastSpeech.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> one.end().compareTo(other.end())))
                .map(Map.Entry::getKey);
    }

    /** When somebody last spoke. */
    Duration lastEnd() {
        return lastSpeech.values().stream()
                .map(Span::end)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    double agentTalkShare() {
        double agent = talk.getOrDefault(Party.AGENT, Duration.ZERO).toMillis();
        double customer = talk.getOrDefault(Party.CUSTOMER, Duration.ZERO).toMillis();
        return agent + customer == 0 ? 0 : Figures.round(agent / (agent + customer), 2);
    }
}
