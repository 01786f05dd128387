package dev.becalm.pipeline;

import dev.becalm.call.CallEvent;
import dev.becalm.call.HeardEvent;
import java.util.ArrayList;
import java.util.List;

/** Understanding once more, from what was heard. */
public final class Replay {
    private Replay() {}

    static List<HeardEvent> heard(List<CallEvent> events) {
        return events.stream()
                .filter(HeardEvent.class::isInstance)
                .map(HeardEvent.class::cast)
                .toList();
    }

    /** All events of the call as the given pipeline derives them from the heard ones among the stored. */
    public static List<CallEvent> run(List<CallEvent> stored, CallPipeline pipeline) {
        List<CallEvent> again = new ArrayList<>();
        heard(stored).forEach(event -> again.addAll(pipeline.accept(event)));
        return again;
    }
}
