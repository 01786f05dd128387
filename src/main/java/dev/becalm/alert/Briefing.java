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
 * @param timeline the turns that mattered, with time and speaker: the first and the gravest few, in order
 * @param demands what is open before what is settled
 * @param promises with who made them where it was the customer
 * @param tried the agent's good acts so far, each once
 * @param next what is likely to be asked for next, each with a line that is ready
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
        List<String> next,
        String opening)
        implements DerivedEvent {}
