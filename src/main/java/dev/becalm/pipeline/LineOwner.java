package dev.becalm.pipeline;

import dev.becalm.call.CallEnded;
import dev.becalm.call.Party;
import java.util.Set;

/** Who is told of what happens to a connection. */
interface LineOwner {
    /** Something arrived. */
    void stirred(LiveCall call);

    /** The connection ended in good order. */
    void left(LiveCall call, Set<Party> parties, CallEnded.Reason reason);

    /** The connection broke. */
    void lost(LiveCall call, Set<Party> parties);
}
