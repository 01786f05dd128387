package dev.becalm.ingest;

import java.util.function.Function;

/** Whether a connection may bring a call. */
public sealed interface Admission {
    <T> T match(Function<CallLine, T> accepted, Function<Refused, T> refused);

    /** Come in. */
    record Accepted(CallLine line) implements Admission {
        @Override
        public <T> T match(Function<CallLine, T> accepted, Function<Refused, T> refused) {
            return accepted.apply(line);
        }
    }

    /** Not now; the door says so in its own protocol. */
    record Refused(Reason reason, String message) implements Admission {
        @Override
        public <T> T match(Function<CallLine, T> accepted, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }

    /** Why not. */
    enum Reason {
        BUSY,
        PARTY_TAKEN,
        CALL_ENDED,
        MODEL_MISSING,
        DRAINING
    }
}
