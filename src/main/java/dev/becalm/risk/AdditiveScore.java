package dev.becalm.risk;

import dev.becalm.dialogue.Figures;
import dev.becalm.risk.RiskChanged.Contribution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A score from 0 to 100 that is the sum of what it lists. Every cause fades by its half-life; relief takes a part of what
 * is there and fades alike; where the sum would leave the range, the limit itself is listed.
 */
final class AdditiveScore {
    private static final double LEAST = 0.05;
    static final String LIMIT = "LIMIT";
    static final String OPEN_QUESTIONS = "OPEN_QUESTIONS";
    static final String WAITING = "WAITING";
    static final String DEFLECTIONS = "DEFLECTIONS";
    private static final Set<String> WORDLESS = Set.of(LIMIT, OPEN_QUESTIONS, WAITING, DEFLECTIONS);

    private final Duration halfLife;
    private final double repeat;
    private final Map<String, Cause> causes = new LinkedHashMap<>();

    /** One cause, as strong as it was at first. */
    private record Cause(String source, double points, String because, Duration since) {}

    /** The score at one moment, with what it is made of, the strongest first. */
    record Reading(double score, List<Contribution> contributions) {
        static final Reading NONE = new Reading(0, List.of());

        Reading {
            contributions = List.copyOf(contributions);
        }

        /** The words behind the strongest contribution that has any; a silence or a count has none. */
        String reason() {
            return contributions.stream()
                    .filter(one -> one.points() > 0 && !WORDLESS.contains(one.source()))
                    .map(Contribution::because)
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }

    AdditiveScore(Duration halfLife, double repeat) {
        this.halfLife = halfLife;
        this.repeat = repeat;
    }

    /** Adds a cause; the same key replaces it. The more often a source has come already, the less it adds. */
    void add(String key, String source, double points, String because, Duration at) {
        int before = (int) causes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(key))
                .filter(entry -> entry.getValue().source().equals(source))
                .count();
        causes.put(key, new Cause(source, points * Math.pow(repeat, Math.min(before, 6)), because, at));
    }

    /** Takes away a part of the present score. */
    void relieve(String key, String source, double part, String because, Duration at) {
        causes.remove(key);
        double points = -part * sum(at);
        if (points < -LEAST) {
            causes.put(key, new Cause(source, points, because, at));
        }
    }

    void remove(String key) {
        causes.remove(key);
    }

    double sum(Duration at) {
        return without("", at);
    }

    /** The sum without what comes from one source. */
    double without(String source, Duration at) {
        double sum = causes.values().stream()
                .filter(cause -> !cause.source().equals(source))
                .mapToDouble(cause -> faded(cause, at))
                .sum();
        return Math.max(0, sum);
    }

    Reading read(Duration at) {
        causes.values().removeIf(cause -> Math.abs(faded(cause, at)) < LEAST);
        Map<String, Contribution> bySource = new LinkedHashMap<>();
        causes.values().forEach(cause -> {
            var one = new Contribution(cause.source(), faded(cause, at), cause.because());
            bySource.merge(
                    cause.source(), one, (a, b) -> new Contribution(a.source(), a.points() + b.points(), b.because()));
        });
        List<Contribution> list = new ArrayList<>();
        bySource.values()
                .forEach(
                        one -> list.add(new Contribution(one.source(), Figures.round(one.points(), 1), one.because())));
        list.removeIf(one -> one.points() == 0);
        return within(list);
    }

    /** The contributions, the strongest first, with what keeps their sum within the range. */
    static Reading within(List<Contribution> contributions) {
        List<Contribution> list = new ArrayList<>(contributions);
        double sum =
                Figures.round(list.stream().mapToDouble(Contribution::points).sum(), 1);
        double score = Math.max(0, Math.min(100, sum));
        if (score != sum) {
            list.add(new Contribution(LIMIT, Figures.round(score - sum, 1), "0 to 100"));
        }
        list.sort(Comparator.comparingDouble((Contribution one) -> -one.points()));
        return new Reading(score, list);
    }

    private double faded(Cause cause, Duration at) {
        double age = Math.max(0, at.minus(cause.since()).toMillis());
        return cause.points() * Math.pow(0.5, age / halfLife.toMillis());
    }
}
