package dev.becalm.alert;

import dev.becalm.call.Tier;

/**
 * Something about the call as a whole that a supervisor should know, beside what a single signal says.
 *
 * @param name as the trigger of its alert
 * @param quote words that show it; empty where there are none
 * @param utterance where they were said; 0 for nowhere in particular
 */
record Condition(Tier tier, String name, boolean forecast, String quote, int utterance) {
    static Condition worthWatching(String name, Said said) {
        return new Condition(Tier.T3, name, false, said.words(), said.utterance());
    }

    /** Words and where they were said. */
    record Said(String words, int utterance) {
        static final Said NOTHING = new Said("", 0);
    }
}
