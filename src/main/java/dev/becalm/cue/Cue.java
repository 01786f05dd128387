package dev.becalm.cue;

import java.time.Duration;

/**
 * One piece of advice to the agent.
 *
 * @param id unique within the call
 * @param play the playbook entry it comes from
 * @param act what to do, a signal id of a good act such as {@code EMPATHY}
 * @param action what to do in five words
 * @param line what to say
 * @param why the reason with the words that triggered it
 * @param concept the concept of complaint handling behind it
 * @param priority higher wins
 * @param critical shown at once, in the place of what was shown before
 * @param expires how long it stays useful
 */
public record Cue(
        String id,
        String play,
        String act,
        String action,
        String line,
        String why,
        String concept,
        int priority,
        boolean critical,
        Duration expires) {}
