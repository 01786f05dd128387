package dev.becalm.call;

import java.time.Duration;

/**
 * The first event of every call.
 *
 * @param rules fingerprint of the rules, playbook and settings in force, so that a replay knows whether it compares like
 *     with like
 */
public record CallStarted(Duration at, CallInfo info, String rules) implements HeardEvent {}
