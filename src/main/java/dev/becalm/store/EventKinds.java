package dev.becalm.store;

import dev.becalm.alert.AlertAcknowledged;
import dev.becalm.alert.AlertRaised;
import dev.becalm.alert.Briefing;
import dev.becalm.alert.EvidenceMarked;
import dev.becalm.alert.SupervisorMessage;
import dev.becalm.audio.AudioGap;
import dev.becalm.audio.SpeechEnded;
import dev.becalm.audio.SpeechStarted;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallStarted;
import dev.becalm.call.HoldChanged;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.StageFailed;
import dev.becalm.call.TimePassed;
import dev.becalm.cue.CueFeedback;
import dev.becalm.cue.CueOutcome;
import dev.becalm.cue.CueShown;
import dev.becalm.cue.CueWithdrawn;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.EntryCorrected;
import dev.becalm.dialogue.LedgerChanged;
import dev.becalm.dialogue.SituationChosen;
import dev.becalm.dialogue.Waited;
import dev.becalm.followup.CallStartCard;
import dev.becalm.followup.CaseOpened;
import dev.becalm.language.Utterance;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.TurningPoint;
import dev.becalm.tone.VoiceMeasured;
import dev.becalm.transcription.Transcript;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The name of every event in JSON: the record's name with a small first letter. The names are public API. */
final class EventKinds {
    private static final Map<String, Class<? extends CallEvent>> TYPES = new LinkedHashMap<>();

    static {
        for (Class<? extends CallEvent> type : List.of(
                CallStarted.class,
                SpeechStarted.class,
                SpeechEnded.class,
                AudioGap.class,
                Transcript.Interim.class,
                Transcript.Final.class,
                Transcript.Unavailable.class,
                VoiceMeasured.class,
                HoldChanged.class,
                TimePassed.class,
                CueFeedback.class,
                SituationChosen.class,
                EntryCorrected.class,
                AlertAcknowledged.class,
                SupervisorMessage.class,
                CallEnded.class,
                CallStartCard.class,
                CaseOpened.class,
                StageFailed.class,
                Utterance.class,
                SignalDetected.class,
                SignalWithdrawn.class,
                LedgerChanged.class,
                DialogueState.class,
                Waited.class,
                RiskChanged.class,
                ForecastMade.class,
                TurningPoint.class,
                CueShown.class,
                CueWithdrawn.class,
                CueOutcome.class,
                AlertRaised.class,
                EvidenceMarked.class,
                Briefing.class)) {
            TYPES.put(nameOf(type), type);
        }
    }

    private EventKinds() {}

    static String nameOf(Class<? extends CallEvent> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static Class<? extends CallEvent> typeOf(String kind) {
        var type = TYPES.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("unknown kind of event: " + kind);
        }
        return type;
    }

    static Collection<Class<? extends CallEvent>> types() {
        return Collections.unmodifiableCollection(TYPES.values());
    }

    static boolean knows(Class<?> type) {
        return TYPES.containsValue(type);
    }
}
