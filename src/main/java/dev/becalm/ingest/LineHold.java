package dev.becalm.ingest;

import dev.becalm.call.CallEnded;
import io.vertx.core.Future;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line that a connection holds once it has one, and where the connection stands. Event loop only. */
final class LineHold {
    private static final Logger LOG = LoggerFactory.getLogger(LineHold.class);

    private DoorState state = DoorState.WAITING;
    private @Nullable CallLine line;

    DoorState state() {
        return state;
    }

    CallLine line() {
        return Objects.requireNonNull(line, "a connection has a line once it is streaming");
    }

    DoorState take(CallLine admitted) {
        line = admitted;
        return become(DoorState.STREAMING);
    }

    /** The client says that it is done. */
    Future<Recognised> hangUp() {
        become(DoorState.ENDING);
        return line().hangUp(CallEnded.Reason.HANGUP);
    }

    /** The connection is over without the client's saying so in its protocol. */
    DoorState close(CallEnded.Reason reason) {
        if (state == DoorState.STREAMING) {
            line().hangUp(reason).onFailure(problem -> LOG.debug("hang-up failed", problem));
        }
        return close();
    }

    /** The connection broke. */
    void lose() {
        if (state == DoorState.STREAMING) {
            line().lost();
        }
        close();
    }

    DoorState close() {
        return state == DoorState.CLOSED ? state : become(DoorState.CLOSED);
    }

    private DoorState become(DoorState next) {
        state = state.become(next);
        return state;
    }
}
