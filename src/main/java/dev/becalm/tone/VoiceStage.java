package dev.becalm.tone;

import dev.becalm.audio.SpeechStarted;
import dev.becalm.call.CallEvent;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.EventHandlers;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Stage;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns measurements of the customer's voice into signals: raised voice, onset of anger, fast speech. Each once, until
 * the voice is calm again or the agent has spoken.
 */
public final class VoiceStage implements Stage {
    private static final Duration SHORTEST_PACE = Duration.ofSeconds(2);

    private final ToneConfig config;
    private final Set<SignalId> raised = EnumSet.noneOf(SignalId.class);
    private final EventHandlers handlers = new EventHandlers()
            .on(SpeechStarted.class, this::started)
            .on(Transcript.Interim.class, this::interim)
            .on(Transcript.Final.class, this::words)
            .on(VoiceMeasured.class, this::measured);
    private int utterance;

    public VoiceStage(ToneConfig config) {
        this.config = config;
    }

    @Override
    public List<DerivedEvent> on(CallEvent event) {
        return handlers.on(event);
    }

    private List<DerivedEvent> started(SpeechStarted event) {
        if (event.party() == Party.AGENT) {
            raised.clear();
        } else {
            utterance = 0;
        }
        return List.of();
    }

    private List<DerivedEvent> interim(Transcript.Interim event) {
        return heard(event.party(), event.utterance());
    }

    private List<DerivedEvent> words(Transcript.Final event) {
        return heard(event.party(), event.utterance());
    }

    private List<DerivedEvent> heard(Party party, int number) {
        utterance = party == Party.AGENT ? utterance : number;
        return List.of();
    }

    private List<DerivedEvent> measured(VoiceMeasured voice) {
        if (voice.scope() != VoiceScope.TONE || voice.party() != Party.CUSTOMER) {
            return List.of();
        }
        List<DerivedEvent> events = new ArrayList<>();
        boolean sure = voice.confidence() >= config.confidence();
        boolean timed = voice.span().length().compareTo(SHORTEST_PACE) >= 0;
        check(SignalId.RAISED_VOICE, sure && voice.loudnessDb() >= config.raisedVoiceDb(), voice, events);
        check(SignalId.ANGER_ONSET, sure && voice.anger() >= config.angerOnset(), voice, events);
        check(SignalId.FAST_SPEECH, sure && timed && voice.rateFactor() >= config.fastSpeech(), voice, events);
        if (sure && voice.anger() < config.angerOver()) {
            raised.remove(SignalId.ANGER_ONSET);
        }
        return events;
    }

    private void check(SignalId id, boolean holds, VoiceMeasured voice, List<DerivedEvent> events) {
        if (holds && raised.add(id)) {
            var signal =
                    new Signal(id, voice.party(), rule(id, voice), "", voice.span(), voice.confidence(), id.concepts());
            events.add(new SignalDetected(voice.at(), utterance, signal, false));
        }
    }

    /** What was measured, so that the signal explains itself. */
    private static String rule(SignalId id, VoiceMeasured voice) {
        String against = String.format(
                Locale.ROOT,
                "level %+.1f dB, pitch %+.1f semitones, pace x%.2f",
                voice.loudnessDb(),
                voice.pitchSemitones(),
                voice.rateFactor());
        return id == SignalId.ANGER_ONSET
                ? String.format(Locale.ROOT, "voice: anger %.2f, %s", voice.anger(), against)
                : "voice: " + against;
    }
}
