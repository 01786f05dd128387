package dev.becalm.dialogue;

import dev.becalm.audio.SpeechEnded;
import dev.becalm.audio.SpeechStarted;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.HoldChanged;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.call.TimePassed;
import dev.becalm.dialogue.SilenceWatch.Silence;
import dev.becalm.language.Utterance;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Watches the clock between the words: who cuts in, who keeps whom waiting, who is silent. */
final class TurnTaking {
    private final DialogueConfig config;
    private final Floor floor = new Floor();
    private final SilenceWatch silences;
    private final HearingLag lag = new HearingLag();
    private final HoldClock hold = new HoldClock();
    private int interruptions;
    private Duration lastInterruption = Duration.ofMillis(-1);

    TurnTaking(DialogueConfig config) {
        this.config = config;
        this.silences = new SilenceWatch(config);
    }

    List<DerivedEvent> started(SpeechStarted event) {
        lag.heard(event.party(), event.at());
        List<DerivedEvent> events = new ArrayList<>();
        if (floor.silent()) {
            events.addAll(silence(event.at(), event.from()));
            events.addAll(breakSilence(event.at(), event.party(), event.from()));
        }
        floor.started(event);
        return events;
    }

    List<DerivedEvent> ended(SpeechEnded event) {
        lag.heard(event.party(), event.at());
        floor.ended(event);
        return cuttingIn(event.at());
    }

    List<DerivedEvent> interim(Transcript.Interim interim) {
        if (!floor.audible()) {
            lag.heard(interim.party(), interim.at());
        }
        boolean breaks = !floor.audible() && floor.silent();
        List<DerivedEvent> events = breaks
                ? breakSilence(interim.at(), interim.party(), interim.span().start())
                : List.of();
        floor.interim(interim);
        return events;
    }

    /** Text alone tells of a silence only once it is over. */
    List<DerivedEvent> spoken(Utterance utterance) {
        if (floor.audible()) {
            return List.of();
        }
        lag.heard(utterance.party(), utterance.at());
        List<DerivedEvent> events = new ArrayList<>();
        boolean known = floor.speakingSince(utterance.party()).isPresent();
        if (!known && floor.silent()) {
            events.addAll(silence(utterance.at(), utterance.span().start()));
            events.addAll(breakSilence(
                    utterance.at(), utterance.party(), utterance.span().start()));
        }
        floor.spoken(utterance.party(), utterance.span());
        events.addAll(cuttingIn(utterance.at()));
        return events;
    }

    List<DerivedEvent> tick(TimePassed time) {
        lag.tick(time.at());
        Optional<Span> longHold = hold.tooLong(time.at(), config.longHold());
        if (longHold.isPresent()) {
            return List.of(signal(time.at(), SignalId.DEAD_AIR, Party.MIXED, longHold.get()));
        }
        return floor.live() && floor.silent() ? silence(time.at(), lag.heardUntil()) : List.of();
    }

    List<DerivedEvent> hold(HoldChanged change) {
        if (change.on()) {
            hold.begin(change.from());
            return List.of();
        }
        return holdOver(change.at(), change.from());
    }

    /** The customer is back, or the call is over; a silence that led into the hold is known by now as well. */
    List<DerivedEvent> holdOver(Duration at, Duration until) {
        Duration quietSince = quietSince();
        Optional<Span> held = hold.end(until);
        if (held.isEmpty()) {
            return List.of();
        }
        Duration began = held.get().start();
        List<DerivedEvent> events = new ArrayList<>();
        if (quietSince.compareTo(began) < 0) {
            events.addAll(waited(at, Party.MIXED, quietSince, began));
        }
        silences.held(held.get().length());
        events.add(new Waited(at, held.get(), silences.announced(), true));
        return events;
    }

    /** The agent has just finished a turn that does or does not announce a lookup. */
    void announce(boolean lookup) {
        silences.announce(lookup);
    }

    Timing timing() {
        return silences.timing(floor.agentTalkShare(), interruptions);
    }

    /** Since when nobody has spoken; a time on hold is counted for itself. */
    private Duration quietSince() {
        Duration spoken = floor.lastEnd();
        return spoken.compareTo(hold.lastEnd()) > 0 ? spoken : hold.lastEnd();
    }

    private List<DerivedEvent> silence(Duration at, Duration until) {
        if (hold.on()) {
            return List.of();
        }
        List<DerivedEvent> events = new ArrayList<>();
        Party last = floor.lastSpeaker().orElse(null);
        for (Silence silence : silences.silent(last, quietSince(), until)) {
            Party party = silence.id() == SignalId.DEAD_AIR ? Party.MIXED : Party.AGENT;
            events.add(signal(at, silence.id(), party, new Span(silence.from(), silence.to())));
        }
        return events;
    }

    private List<DerivedEvent> breakSilence(Duration at, Party speaker, Duration from) {
        return hold.on() ? List.of() : waited(at, speaker, quietSince(), from);
    }

    private List<DerivedEvent> waited(Duration at, Party speaker, Duration since, Duration until) {
        return silences.broken(floor.lastSpeaker().orElse(null), speaker, since, until)
                .map(told -> List.<DerivedEvent>of(new Waited(at, new Span(since, until), told, false)))
                .orElse(List.of());
    }

    /** The agent started while the customer held the floor, and went on. */
    private List<DerivedEvent> cuttingIn(Duration at) {
        Optional<Span> agent = floor.lastSpeech(Party.AGENT);
        if (agent.isEmpty() || agent.get().start().equals(lastInterruption)) {
            return List.of();
        }
        Span said = agent.get();
        Optional<Span> customer = floor.speakingSince(Party.CUSTOMER)
                .map(since -> new Span(since, since.compareTo(at) > 0 ? since : at))
                .filter(span -> span.start().compareTo(said.start()) < 0)
                .or(() -> floor.lastSpeech(Party.CUSTOMER));
        boolean cutsIn = customer.isPresent()
                && customer.get().start().compareTo(said.start()) < 0
                && customer.get().overlap(said).compareTo(config.interruption()) >= 0
                && said.length().compareTo(config.backchannel()) >= 0;
        if (!cutsIn) {
            return List.of();
        }
        lastInterruption = said.start();
        interruptions++;
        return List.of(signal(at, SignalId.INTERRUPTION, Party.AGENT, said));
    }

    private static SignalDetected signal(Duration at, SignalId id, Party party, Span span) {
        return new SignalDetected(at, 0, new Signal(id, party, "timing", "", span, 1, id.concepts()), false);
    }
}
