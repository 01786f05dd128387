package dev.becalm.evaluation;

import dev.becalm.alert.Alert;
import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Tier;
import dev.becalm.call.TimePassed;
import dev.becalm.cue.Cue;
import dev.becalm.cue.CueShown;
import dev.becalm.pipeline.CallPipeline;
import dev.becalm.pipeline.RuleBook;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** One scripted call, played through understanding turn by turn; remembers what came of each turn. */
final class ScriptRun {
    private static final Duration TICK = Duration.ofSeconds(1);

    // A voice is measured once more when the gate has closed behind it.
    private static final Duration LAST_VOICES = Duration.ofSeconds(2);

    private final ScriptedCall call;
    private final CallPipeline pipeline;
    private final List<TurnOutcome> turns = new ArrayList<>();
    private final List<SignalDetected> voiceSignals = new ArrayList<>();
    private final Queue<HeardEvent> heard = new ArrayDeque<>();
    private Set<SignalId> signals = EnumSet.noneOf(SignalId.class);
    private Duration tick = TICK;
    private double heat;
    private double escalation;
    private boolean forecast;
    private final List<Advice> cues = new ArrayList<>();
    private final List<Alarm> alarms = new ArrayList<>();

    /**
     * What understanding made of a turn.
     *
     * @param heat 0 to 100 after it
     * @param escalation probability of a trigger after it, or the risk where there is no forecast; larger is worse
     */
    record TurnOutcome(Set<SignalId> signals, double heat, double escalation) {}

    /** A cue that was shown: in which turn and when. */
    record Advice(int turn, Duration at, Cue cue) {}

    /** A supervisor was called, in the first or second tier: in which turn and when. */
    record Alarm(int turn, Duration at, Kind kind) {
        /** What called. */
        enum Kind {
            /** What is likely to come. */
            FORECAST,
            /** Something else that was said. */
            WARNING,
            /** A trigger of the first tier, said by the customer. */
            TRIGGER
        }
    }

    ScriptRun(ScriptedCall call, RuleBook rules) {
        this.call = call;
        var info = new CallInfo(
                new CallId(call.id()), call.language(), "agent", "", null, "evaluation", true, Instant.EPOCH);
        this.pipeline = rules.pipelineFor(info);
        accept(new CallStarted(Duration.ZERO, info, rules.fingerprint()));
    }

    ScriptRun play(boolean recogniserLike) {
        return play(recogniserLike, true, List.of());
    }

    /**
     * Plays the call.
     *
     * @param words whether the words are heard
     * @param voices what is heard besides, in order
     */
    ScriptRun play(boolean recogniserLike, boolean words, List<HeardEvent> voices) {
        heard.addAll(voices);
        for (ScriptedCall.Turn turn : call.turns()) {
            hearUntil(turn.span().end());
            signals = EnumSet.noneOf(SignalId.class);
            if (words) {
                int number = turns.size() + 1;
                String text = recogniserLike ? turn.asr() : turn.text();
                accept(new Transcript.Final(turn.span().end(), number, turn.party(), turn.span(), text, List.of(), 1));
            }
            turns.add(new TurnOutcome(signals, heat, escalation));
        }
        Duration end = voices.isEmpty() ? last() : last().plus(LAST_VOICES);
        hearUntil(end);
        accept(new CallEnded(end, CallEnded.Reason.HANGUP));
        return this;
    }

    ScriptedCall call() {
        return call;
    }

    List<TurnOutcome> turns() {
        return turns;
    }

    /** Signals of voice and timing. */
    List<SignalDetected> voiceSignals() {
        return voiceSignals;
    }

    List<Advice> cues() {
        return cues;
    }

    List<Alarm> alarms() {
        return alarms;
    }

    private Duration last() {
        return call.turns().isEmpty()
                ? Duration.ZERO
                : call.turns().get(call.turns().size() - 1).span().end();
    }

    private void hearUntil(Duration at) {
        HeardEvent next = next();
        while (next.at().compareTo(at) <= 0) {
            accept(next);
            if (next.equals(heard.peek())) {
                heard.remove();
            } else {
                tick = tick.plus(TICK);
            }
            next = next();
        }
    }

    private HeardEvent next() {
        HeardEvent voice = heard.peek();
        return voice != null && voice.at().compareTo(tick) < 0 ? voice : new TimePassed(tick);
    }

    private void accept(HeardEvent heard) {
        List<CallEvent> events = pipeline.accept(heard);
        each(events, SignalDetected.class).stream()
                .filter(found -> found.utterance() == turns.size() + 1)
                .forEach(found -> signals.add(found.signal().id()));
        each(events, SignalDetected.class).stream()
                .filter(found ->
                        SignalTally.NOT_IN_WORDS.contains(found.signal().id()))
                .forEach(voiceSignals::add);
        each(events, SignalWithdrawn.class).forEach(gone -> signals.remove(gone.id()));
        each(events, ForecastMade.class).stream()
                .filter(made -> made.demand().equals("T1"))
                .forEach(this::forecast);
        each(events, RiskChanged.class).forEach(this::risk);
        each(events, AlertRaised.class).forEach(this::alert);
        each(events, CueShown.class).forEach(shown -> cues.add(new Advice(turns.size(), shown.at(), shown.cue())));
    }

    private void forecast(ForecastMade made) {
        forecast = true;
        escalation = made.probability();
    }

    private void risk(RiskChanged risk) {
        heat = risk.heat();
        if (!forecast) {
            escalation = risk.risk() / 100;
        }
    }

    private void alert(AlertRaised raised) {
        Tier tier = raised.alert().tier();
        if (tier == Tier.T1 || tier == Tier.T2) {
            alarms.add(new Alarm(turns.size(), raised.at(), kind(raised.alert())));
        }
    }

    private static Alarm.Kind kind(Alert alert) {
        if (alert.forecast()) {
            return Alarm.Kind.FORECAST;
        }
        boolean trigger =
                ScriptFigures.TRIGGERS.stream().anyMatch(id -> id.name().equals(alert.trigger()));
        return trigger ? Alarm.Kind.TRIGGER : Alarm.Kind.WARNING;
    }

    private static <E extends CallEvent> List<E> each(List<CallEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
