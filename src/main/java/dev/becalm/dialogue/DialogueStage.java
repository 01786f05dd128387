package dev.becalm.dialogue;

import dev.becalm.audio.SpeechEnded;
import dev.becalm.audio.SpeechStarted;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallStarted;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.EventHandlers;
import dev.becalm.call.HoldChanged;
import dev.becalm.call.Language;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Stage;
import dev.becalm.call.TimePassed;
import dev.becalm.language.Utterance;
import dev.becalm.tone.VoiceMeasured;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Follows the conversation: turn-taking as it happens, everything else once a turn's words are final. */
public final class DialogueStage implements Stage {
    private final EventHandlers handlers = new EventHandlers()
            .on(CallStarted.class, this::start)
            .on(HoldChanged.class, this::hold)
            .on(CallEnded.class, this::end)
            .on(SpeechStarted.class, this::speechStarted)
            .on(SpeechEnded.class, this::speechEnded)
            .on(Transcript.Interim.class, this::interim)
            .on(TimePassed.class, this::tick)
            .on(VoiceMeasured.class, this::hear)
            .on(SituationChosen.class, this::chosen)
            .on(EntryCorrected.class, this::corrected)
            .on(Utterance.class, this::utterance)
            .on(SignalDetected.class, this::detected)
            .on(SignalWithdrawn.class, this::withdrawn);
    private final TurnTaking turnTaking;
    private final Conversation conversation;
    private final Map<Integer, Map<SignalId, Signal>> signals = new TreeMap<>();
    private final List<Utterance> finished = new ArrayList<>();
    private Language language = Language.EN;
    private @Nullable DialogueState reported;
    private boolean changed;

    public DialogueStage(DialogueConfig config, Boundary boundary) {
        turnTaking = new TurnTaking(config);
        conversation = new Conversation(config, boundary);
    }

    @Override
    public List<DerivedEvent> on(CallEvent event) {
        return handlers.on(event);
    }

    @Override
    public List<DerivedEvent> settle(Duration at) {
        List<DerivedEvent> events = new ArrayList<>();
        for (Utterance utterance : finished) {
            var found = signals.remove(utterance.number());
            Turn turn = new Turn(utterance, found == null ? Map.of() : found);
            if (turn.agent()) {
                turnTaking.announce(turn.has(SignalId.LOOKUP_ANNOUNCED));
            }
            events.addAll(conversation.read(turn, at));
        }
        if (changed || !finished.isEmpty()) {
            changed = false;
            finished.clear();
            report(at, events);
        }
        return events;
    }

    private void report(Duration at, List<DerivedEvent> events) {
        DialogueState state = conversation.state(at, turnTaking.timing(), language);
        if (reported == null || !state.sameAs(reported)) {
            reported = state;
            events.add(state);
        }
    }

    private List<DerivedEvent> start(CallStarted event) {
        language = event.info().language();
        return List.of();
    }

    private List<DerivedEvent> hold(HoldChanged event) {
        return noted(turnTaking.hold(event));
    }

    private List<DerivedEvent> end(CallEnded event) {
        return noted(turnTaking.holdOver(event.at(), event.at()));
    }

    private List<DerivedEvent> noted(List<DerivedEvent> waits) {
        changed = changed || !waits.isEmpty();
        return waits;
    }

    private List<DerivedEvent> speechStarted(SpeechStarted event) {
        return turnTaking.started(event);
    }

    private List<DerivedEvent> speechEnded(SpeechEnded event) {
        return turnTaking.ended(event);
    }

    private List<DerivedEvent> interim(Transcript.Interim event) {
        return turnTaking.interim(event);
    }

    private List<DerivedEvent> tick(TimePassed event) {
        return turnTaking.tick(event);
    }

    private List<DerivedEvent> hear(VoiceMeasured event) {
        conversation.hear(event);
        return List.of();
    }

    private List<DerivedEvent> chosen(SituationChosen event) {
        conversation.choose(event);
        changed = true;
        return List.of();
    }

    private List<DerivedEvent> corrected(EntryCorrected event) {
        changed = true;
        return conversation.correct(event);
    }

    private List<DerivedEvent> utterance(Utterance utterance) {
        finished.add(utterance);
        return turnTaking.spoken(utterance);
    }

    private List<DerivedEvent> detected(SignalDetected event) {
        signals.computeIfAbsent(event.utterance(), number -> new EnumMap<>(SignalId.class))
                .put(event.signal().id(), event.signal());
        return List.of();
    }

    private List<DerivedEvent> withdrawn(SignalWithdrawn event) {
        var found = signals.get(event.utterance());
        if (found != null) {
            found.remove(event.id());
        }
        return List.of();
    }
}
