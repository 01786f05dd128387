package dev.becalm.alert;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.cue.Play;
import dev.becalm.cue.Playbook;
import dev.becalm.risk.ForecastMade;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the customer is likely to ask for next, each with the playbook's line for it: first what the forecast names, then
 * the steps by which a complaint climbs that have not been taken yet.
 */
final class LikelyNext {
    private static final int MOST = 2;
    private static final List<SignalId> STEPS = List.of(
            SignalId.REFUND_DEMAND, SignalId.COMPENSATION_DEMAND, SignalId.SUPERVISOR_DEMAND, SignalId.EXTERNAL_THREAT);

    private final CallMemory call;
    private final Playbook playbook;

    LikelyNext(CallMemory call, Playbook playbook) {
        this.call = call;
        this.playbook = playbook;
    }

    List<String> lines() {
        Set<SignalId> next = new LinkedHashSet<>();
        @Nullable ForecastMade demand = call.likelyDemand();
        if (demand != null) {
            next.add(SignalId.valueOf(demand.demand()));
        }
        next.addAll(STEPS.subList(taken(), STEPS.size()));
        next.removeIf(id -> call.said(id));
        return next.stream().limit(MOST).map(id -> line(id, demand)).toList();
    }

    /** How many steps lie behind; whoever has taken one does not go back to a lower one. */
    private int taken() {
        int taken = 0;
        for (int i = 0; i < STEPS.size(); i++) {
            taken = call.said(STEPS.get(i)) ? i + 1 : taken;
        }
        return taken;
    }

    private String line(SignalId id, @Nullable ForecastMade demand) {
        String name = SignalNames.of(id, call.language());
        if (demand != null && demand.demand().equals(id.name())) {
            name += " (" + Math.round(demand.probability() * 100) + "%)";
        }
        return withLine(name, id);
    }

    private String withLine(String name, SignalId id) {
        String colon = call.language() == Language.ZH ? "：" : ": ";
        return playbook.in(call.language()).stream()
                .filter(play -> play.signals().contains(id) && !play.line().contains("{"))
                .findFirst()
                .map(Play::line)
                .map(line -> name + colon + line)
                .orElse(name);
    }
}
