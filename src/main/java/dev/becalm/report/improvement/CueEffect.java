package dev.becalm.report.improvement;

import dev.becalm.report.improvement.Mean.Moments;

/**
 * How a cue is taken up, and what it does.
 *
 * @param play the playbook entry
 * @param act the good act that it advises
 * @param uptake how often the agent did it, of those whose outcome is known
 * @param heatWhenSaid change of heat from before the cue to some turns later, where the agent did it
 * @param heatWhenNot the same where the agent did not
 * @param effect the difference of the two: below 0 is good
 */
public record CueEffect(
        String play,
        String act,
        long shown,
        Rate uptake,
        long used,
        long notNow,
        long wrong,
        Mean heatWhenSaid,
        Mean heatWhenNot,
        Mean effect) {
    public static CueEffect of(
            String play, String act, long shown, long used, long notNow, long wrong, Moments said, Moments not) {
        return new CueEffect(
                play,
                act,
                shown,
                Rate.of(said.cases(), said.cases() + not.cases()),
                used,
                notNow,
                wrong,
                said.mean(),
                not.mean(),
                Mean.difference(said, not));
    }
}
