package dev.becalm.followup;

import dev.becalm.call.HeardEvent;
import java.time.Duration;

/** A complaint has a case now; the agent can read its number out. */
public record CaseOpened(Duration at, long number) implements HeardEvent {}
