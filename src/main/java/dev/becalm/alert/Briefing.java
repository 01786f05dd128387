package dev.becalm.alert;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor reads in ten seconds before joining a call. Written with each alert of the first tier, and anew when
 * somebody takes an alert of the call.
 *
 * @param owner who has taken the call; null while nobody has
 * @param timeline the turns that mattered, with time and speaker
 * @param tried the agent's good acts so far, each once
 * @param opening a line to begin with
 */
public record Briefing(
        Duration at,
        String alert,
        @Nullable String owner,
        List<String> timeline,
        List<String> facts,
        List<String> demands,
        List<String> promises,
        List<String> tried,
        String opening)
        implements DerivedEvent {}
