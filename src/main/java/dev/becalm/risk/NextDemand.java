package dev.becalm.risk;

import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState.Motive;
import java.util.List;
import java.util.Optional;

/**
 * The demand that most often followed a situation.
 *
 * @param probability that it comes within {@link ForecastMade#HORIZON} customer turns, 0 to 1
 */
public record NextDemand(SignalId demand, double probability) {
    /** What a customer may ask for next. */
    public static final List<SignalId> DEMANDS = List.of(
            SignalId.REFUND_DEMAND,
            SignalId.COMPENSATION_DEMAND,
            SignalId.ATTENTION_DEMAND,
            SignalId.SUPERVISOR_DEMAND);

    private static final String PREFIX = "next.";

    /** What a customer's turn leaves behind: a loss that was claimed in it, else the strongest motive. */
    public static String situation(boolean loss, Motive motive) {
        return loss ? SignalId.LOSS_CLAIM.name() : motive.name();
    }

    /** The name under which the weights hold the probability of a demand after a situation. */
    public static String key(String situation, SignalId demand) {
        return PREFIX + situation + "." + demand.name();
    }

    /** The likeliest demand after a situation; empty where the weights know of none. */
    public static Optional<NextDemand> after(String situation, ForecastWeights weights) {
        NextDemand best = new NextDemand(SignalId.REFUND_DEMAND, 0);
        for (SignalId demand : DEMANDS) {
            double probability = weights.weight(key(situation, demand));
            if (probability > best.probability) {
                best = new NextDemand(demand, probability);
            }
        }
        return best.probability > 0 ? Optional.of(best) : Optional.empty();
    }
}
