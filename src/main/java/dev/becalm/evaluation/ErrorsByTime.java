package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.transcription.spoken.SpokenText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Word errors by how long the party had been speaking when the word was said. Words are taken to be spread evenly over
 * their turn; a word too many counts where the word before it was said.
 */
final class ErrorsByTime {
    /** Ends of the stretches, seconds from the party's first word. */
    private static final List<Integer> UNTIL = List.of(2, 5, 15, Integer.MAX_VALUE);

    private final Map<Party, List<WordErrors>> stretches = new EnumMap<>(Party.class);

    /** @param alignment of all that the party said in the call */
    void add(Party party, List<RecordedCall.Turn> turns, Language language, Alignment alignment) {
        List<Double> times = times(turns, language);
        if (times.isEmpty()) {
            return;
        }
        var errors = stretches.computeIfAbsent(
                party,
                absent -> new ArrayList<>(
                        UNTIL.stream().map(none -> WordErrors.NONE).toList()));
        int said = -1;
        for (Alignment.Step step : alignment.steps()) {
            said += step.said().isEmpty() ? 0 : 1;
            double time = times.get(Math.max(0, Math.min(said, times.size() - 1)));
            int stretch = 0;
            while (time >= UNTIL.get(stretch)) {
                stretch++;
            }
            errors.set(stretch, errors.get(stretch).plus(step.errors()));
        }
    }

    private static List<Double> times(List<RecordedCall.Turn> turns, Language language) {
        List<Double> times = new ArrayList<>();
        for (RecordedCall.Turn turn : turns) {
            int words = SpokenText.words(turn.text(), language).size();
            double from = seconds(turn.span().start().minus(turns.get(0).span().start()));
            double length = seconds(turn.span().length());
            for (int word = 0; word < words; word++) {
                times.add(from + length * word / words);
            }
        }
        return times;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }

    /** Share of words wrong in the first two seconds, all parties together. */
    double atFirst() {
        return stretches.values().stream()
                .map(errors -> errors.get(0))
                .reduce(WordErrors.NONE, WordErrors::plus)
                .rate();
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        stretches.forEach((party, errors) -> {
            for (int i = 0; i < UNTIL.size(); i++) {
                rows.add(List.of(
                        party.name().toLowerCase(Locale.ROOT),
                        i == UNTIL.size() - 1 ? "later" : "to " + UNTIL.get(i) + " s",
                        String.valueOf(errors.get(i).words()),
                        String.valueOf(errors.get(i).count()),
                        Table.percent(errors.get(i).rate())));
            }
        });
        return new Table(
                "Word errors by time since the party's first word",
                List.of("party", "time", "words", "errors", "WER %"),
                rows);
    }
}
