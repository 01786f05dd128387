package dev.becalm.followup;

import java.util.List;

/**
 * What is known of a case and what was decided.
 *
 * @param causes cause tags, for example {@code notice-missing}
 * @param fault whose doing it was, as far as the words say; {@code UNKNOWN} is a valid answer
 * @param faultEvidence the words that speak for it
 * @param facts what the customer stated, in their words
 * @param missing what still has to be found out
 * @param scope what both sides agreed on; empty while nothing is
 * @param lesson what is to be learned from it, for the case library
 */
public record CaseNotes(
        List<String> causes,
        String fault,
        String faultEvidence,
        List<String> facts,
        List<String> missing,
        String scope,
        Decision decision,
        Solution solution,
        String lesson) {
    public CaseNotes {
        causes = List.copyOf(causes);
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    public CaseNotes with(Decision next) {
        return new CaseNotes(causes, fault, faultEvidence, facts, missing, scope, next, solution, lesson);
    }

    public CaseNotes with(Solution next) {
        return new CaseNotes(causes, fault, faultEvidence, facts, missing, scope, decision, next, lesson);
    }

    public CaseNotes learned(String next) {
        return new CaseNotes(causes, fault, faultEvidence, facts, missing, scope, decision, solution, next);
    }

    /**
     * What a person decided; nothing is ever decided for them.
     *
     * @param text in the words of the decision
     * @param reason why; a person who decides gives one
     * @param reaction what the customer said to it
     */
    public record Decision(Outcome outcome, String text, String reason, String reaction) {
        public static final Decision NONE = new Decision(Outcome.NONE, "", "", "");

        /** How far a demand was met. */
        public enum Outcome {
            NONE,
            GRANTED,
            PARTLY,
            DECLINED
        }
    }

    /** The solution: what everybody gets, what this customer gets, the law, and what could go wrong. */
    public record Solution(String standard, String personal, String legal, String risk) {
        public static final Solution NONE = new Solution("", "", "", "");
    }
}
