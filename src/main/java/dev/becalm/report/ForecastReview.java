package dev.becalm.report;

import dev.becalm.call.SignalId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was foreseen against what happened.
 *
 * @param points the probability of a trigger after each customer turn
 * @param trigger the first trigger of the first tier that the customer said; null where none
 * @param triggerWords its words; empty where none
 * @param warned when a supervisor was first alerted (first or second tier); null where never
 * @param foreseen whether that first alert came before the turn of the trigger
 * @param leadTurns customer turns from the alert to the trigger; 0 where not foreseen
 * @param lead time from the alert to the trigger; zero where not foreseen
 * @param demands the demands that were foreseen, and whether each came
 */
public record ForecastReview(
        List<Point> points,
        @Nullable SignalId trigger,
        String triggerWords,
        @Nullable Duration triggerAt,
        @Nullable Duration warned,
        boolean foreseen,
        int leadTurns,
        Duration lead,
        List<Demand> demands) {
    public ForecastReview {
        points = List.copyOf(points);
        demands = List.copyOf(demands);
    }

    /** One forecast of a trigger. */
    public record Point(Duration at, double probability) {}

    /** A demand that was foreseen. */
    public record Demand(Duration at, String demand, double probability, String because, boolean came) {}
}
