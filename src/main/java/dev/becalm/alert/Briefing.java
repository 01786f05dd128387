package dev.becalm.alert;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;
import java.util.List;

/** What a supervisor reads in ten seconds before joining a call. */
public record Briefing(
        Duration at,
        String alert,
        List<String> timeline,
        List<String> facts,
        List<String> demands,
        List<String> promises,
        List<String> tried,
        String opening)
        implements DerivedEvent {}
