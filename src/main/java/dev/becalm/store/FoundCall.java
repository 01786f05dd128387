package dev.becalm.store;

import org.jspecify.annotations.Nullable;

/**
 * A call in the list.
 *
 * @param outcome CALM, TENSE, RECOVERED, ESCALATED or UNCLEAR; null while the call goes on
 * @param caseNumber its case; null where nobody complained
 */
public record FoundCall(
        CallSummary call,
        @Nullable String outcome,
        @Nullable Double handling,
        @Nullable Double predicted,
        @Nullable Long caseNumber) {}
