package dev.becalm.push;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events a screen gets.
 *
 * @param agent the agent whose calls it shows; null for a supervisor, who sees all calls
 */
public record Audience(@Nullable String agent) {
    private static final Set<String> NOT_FOR_SCREENS = Set.of("timePassed", "speechStarted", "speechEnded");
    private static final Set<String> NOT_FOR_AGENTS = Set.of("alertRaised", "alertAcknowledged", "briefing");
    private static final Set<String> NOT_FOR_WALLBOARD = Set.of("interim", "cueFeedback");

    public static Audience supervisor() {
        return new Audience(null);
    }

    public boolean wants(String agentOfCall, String kind) {
        if (NOT_FOR_SCREENS.contains(kind)) {
            return false;
        }
        if (agent == null) {
            return !NOT_FOR_WALLBOARD.contains(kind);
        }
        return agent.equals(agentOfCall) && !NOT_FOR_AGENTS.contains(kind);
    }

    public String role() {
        return agent == null ? "supervisor" : "agent";
    }
}
