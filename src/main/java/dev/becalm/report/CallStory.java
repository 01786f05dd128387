package dev.becalm.report;

import com.google.common.collect.Lists;
import dev.becalm.alert.AlertAcknowledged;
import dev.becalm.alert.AlertRaised;
import dev.becalm.audio.AudioGap;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.StageFailed;
import dev.becalm.cue.CueFeedback;
import dev.becalm.cue.CueOutcome;
import dev.becalm.cue.CueShown;
import dev.becalm.cue.CueWithdrawn;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerChanged;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.SituationChosen;
import dev.becalm.dialogue.Waited;
import dev.becalm.language.Utterance;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.TurnSignals;
import dev.becalm.risk.TurningPoint;
import dev.becalm.tone.VoiceMeasured;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The events of a call, sorted by what they tell. */
final class CallStory {
    private final Map<Class<?>, List<CallEvent>> byType = new LinkedHashMap<>();
    private final ReadableLines readable = new ReadableLines();
    private final Map<Integer, Utterance> byNumber = new HashMap<>();
    private final Map<Party, List<Utterance>> byParty = new EnumMap<>(Party.class);
    private final NavigableMap<Duration, RiskChanged> riskAt = new TreeMap<>();
    private final TurnSignals signals = new TurnSignals();
    private final List<Signal> timing = new ArrayList<>();
    private final Map<String, LedgerEntry> ledger = new LinkedHashMap<>();
    private Duration length = Duration.ZERO;

    void read(CallEvent event) {
        byType.computeIfAbsent(event.getClass(), type -> new ArrayList<>()).add(event);
        readable.read(event);
        length = event.at().compareTo(length) > 0 ? event.at() : length;
        index(event);
        if (event instanceof SignalDetected found) {
            if (found.utterance() == 0) {
                timing.add(found.signal());
            } else {
                signals.add(found.utterance(), found.signal());
            }
        } else if (event instanceof SignalWithdrawn gone) {
            signals.remove(gone.utterance(), gone.id());
        } else if (event instanceof LedgerChanged change) {
            ledger.put(change.entry().id(), change.entry());
        }
    }

    /** A call of hours is asked for single lines and moments thousands of times. */
    private void index(CallEvent event) {
        if (event instanceof Utterance said) {
            byNumber.putIfAbsent(said.number(), said);
            byParty.computeIfAbsent(said.party(), party -> new ArrayList<>()).add(said);
        } else if (event instanceof RiskChanged risk) {
            riskAt.put(risk.at(), risk);
        }
    }

    private <E extends CallEvent> List<E> all(Class<E> type) {
        return Lists.transform(byType.getOrDefault(type, List.of()), event -> Objects.requireNonNull(type.cast(event)));
    }

    CallStarted started() {
        return all(CallStarted.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a call begins with callStarted"));
    }

    Optional<CallEnded> ended() {
        return all(CallEnded.class).stream().findFirst();
    }

    Duration length() {
        return length;
    }

    List<Utterance> utterances() {
        return all(Utterance.class);
    }

    List<Utterance> utterances(Party party) {
        return Collections.unmodifiableList(byParty.getOrDefault(party, List.of()));
    }

    Optional<Utterance> utterance(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** What a party said once a moment had passed, in order. */
    List<Utterance> utterancesAfter(Party party, Duration at) {
        List<Utterance> said = utterances(party);
        int from = 0;
        int to = said.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (said.get(middle).at().compareTo(at) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return said.subList(from, said.size());
    }

    /** An utterance as people like to read it. */
    String read(Utterance utterance) {
        return readable.of(utterance);
    }

    Collection<Signal> signals(Utterance utterance) {
        return signals.of(utterance.number());
    }

    boolean has(Utterance utterance, SignalId... ids) {
        for (SignalId id : ids) {
            if (signals.has(utterance.number(), id)) {
                return true;
            }
        }
        return false;
    }

    /** Findings about timing between turns. */
    List<Signal> timing() {
        return timing;
    }

    List<LedgerEntry> ledger() {
        return List.copyOf(ledger.values());
    }

    List<LedgerEntry> ledger(LedgerEntry.Kind kind) {
        return ledger.values().stream().filter(entry -> entry.kind() == kind).toList();
    }

    List<DialogueState> states() {
        return all(DialogueState.class);
    }

    Optional<DialogueState> state() {
        List<DialogueState> states = states();
        return states.isEmpty() ? Optional.empty() : Optional.of(states.get(states.size() - 1));
    }

    List<RiskChanged> risks() {
        return all(RiskChanged.class);
    }

    /** Heat and risk as they stood at a time; null before anything was scored. */
    @Nullable
    RiskChanged riskAt(Duration at) {
        Map.@Nullable Entry<Duration, RiskChanged> latest = riskAt.floorEntry(at);
        return latest == null ? null : latest.getValue();
    }

    List<VoiceMeasured> voices() {
        return all(VoiceMeasured.class);
    }

    /** What was said, in words, whether or not anything was made of it. */
    List<Transcript.Final> transcripts() {
        return all(Transcript.Final.class);
    }

    List<Transcript.Unavailable> unheard() {
        return all(Transcript.Unavailable.class);
    }

    List<AudioGap> gaps() {
        return all(AudioGap.class);
    }

    List<StageFailed> failures() {
        return all(StageFailed.class);
    }

    List<Waited> waits() {
        return all(Waited.class);
    }

    List<TurningPoint> turningPoints() {
        return all(TurningPoint.class);
    }

    List<ForecastMade> forecasts() {
        return all(ForecastMade.class);
    }

    List<CueShown> cues() {
        return all(CueShown.class);
    }

    List<CueWithdrawn> withdrawals() {
        return all(CueWithdrawn.class);
    }

    List<CueOutcome> outcomes() {
        return all(CueOutcome.class);
    }

    List<CueFeedback> feedback() {
        return all(CueFeedback.class);
    }

    List<SituationChosen> choices() {
        return all(SituationChosen.class);
    }

    List<AlertRaised> alerts() {
        return all(AlertRaised.class);
    }

    List<AlertAcknowledged> acknowledgements() {
        return all(AlertAcknowledged.class);
    }
}
