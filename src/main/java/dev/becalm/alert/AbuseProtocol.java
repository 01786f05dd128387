package dev.becalm.alert;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import java.time.Duration;
import java.util.List;

/** Three warnings, each time with a marker for the evidence; after the third the agent may end the call. */
final class AbuseProtocol {
    private static final int WARNINGS = 3;

    private int abused;

    List<DerivedEvent> read(SignalDetected event, Duration at) {
        SignalId id = event.signal().id();
        if (id != SignalId.ABUSE && id != SignalId.EXTERNAL_THREAT) {
            return List.of();
        }
        if (id == SignalId.ABUSE) {
            abused++;
        }
        int warning = id == SignalId.ABUSE ? Math.min(abused, WARNINGS) : 0;
        boolean mayEnd = id == SignalId.ABUSE && abused >= WARNINGS;
        return List.of(new EvidenceMarked(at, event.utterance(), event.signal().span(), id.name(), warning, mayEnd));
    }
}
