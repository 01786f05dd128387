package dev.becalm.call;

import java.time.Duration;
import java.util.List;

/**
 * One step of understanding: it reads every event that the stages before it let through and adds its own. Holds the
 * state of one call; called by one thread at a time; sees no clock, file or network.
 */
public interface Stage {
    /** What follows from this event, in order; empty when nothing does. */
    List<DerivedEvent> on(CallEvent event);

    /**
     * What follows once a heard event and everything that the stages before this one derived from it has been read. A
     * stage that weighs several events together (the signals of one utterance) concludes here, once.
     */
    default List<DerivedEvent> settle(Duration at) {
        return List.of();
    }
}
