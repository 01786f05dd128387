package dev.becalm.report.improvement;

import dev.becalm.report.improvement.Mean.Moments;

/**
 * How a cue is taken up, and what it does. The changes are from before the cue to some customer turns later. Agents choose
 * when to follow a cue, so a difference is a sign and no proof.
 *
 * @param play the playbook entry
 * @param act the good act that it advises
 * @param uptake how often the agent did it, of those whose outcome is known
 * @param heatWhenSaid change of heat where the agent did it
 * @param heatWhenNot the same where the agent did not
 * @param effect the difference of the two: below 0 is good
 * @param riskWhenSaid change of risk where the agent did it
 * @param riskWhenNot the same where the agent did not
 * @param riskEffect the difference of the two: below 0 is good
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
        Mean effect,
        Mean riskWhenSaid,
        Mean riskWhenNot,
        Mean riskEffect) {
    /** A score's change where the agent did what the cue advised, and where not. */
    public record Change(Moments said, Moments not) {}

    public static CueEffect of(
            String play, String act, long shown, long used, long notNow, long wrong, Change heat, Change risk) {
        return new CueEffect(
                play,
                act,
                shown,
                Rate.of(heat.said.cases(), heat.said.cases() + heat.not.cases()),
                used,
                notNow,
                wrong,
                heat.said.mean(),
                heat.not.mean(),
                Mean.difference(heat.said, heat.not),
                risk.said.mean(),
                risk.not.mean(),
                Mean.difference(risk.said, risk.not));
    }
}
