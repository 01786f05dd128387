package dev.becalm.evaluation;

import com.google.common.math.Quantiles;
import dev.becalm.call.CallEvent;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.Word;
import dev.becalm.cue.CueShown;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long after a word's last sound a screen shows it: as part of interim text, as part of final text, and as the
 * cause of a cue. The end of a word is the recogniser's own alignment.
 */
final class LatencyTally {
    private static final int[] PERCENTILES = {50, 95, 99};

    private final List<Long> partials = new ArrayList<>();
    private final List<Long> finals = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();

    /** Listens to one call. */
    Screen call(String id) {
        var screen = new Screen(id);
        screens.add(screen);
        return screen;
    }

    /** @param worst how many of the slowest cues to name */
    SuiteResult result(int worst) {
        List<Told> cues =
                screens.stream().flatMap(screen -> screen.cues.stream()).toList();
        Map<String, Number> figures = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        add("wordToPartial", "word to interim text", partials, figures, rows);
        add("wordToFinal", "word to final text", finals, figures, rows);
        add(
                "wordToCue",
                "last trigger word to cue",
                cues.stream().map(Told::millis).toList(),
                figures,
                rows);
        var table = new Table("Latency on the agent's screen, ms", List.of("from", "seen", "p50", "p95", "p99"), rows);
        var slowest = cues.stream()
                .sorted(Comparator.comparingLong(Told::millis).reversed())
                .limit(worst)
                .map(Told::toString)
                .toList();
        return new SuiteResult(screens.size(), List.of(table), figures, slowest);
    }

    private static void add(
            String key, String title, List<Long> millis, Map<String, Number> figures, List<List<String>> rows) {
        List<String> row = new ArrayList<>(List.of(title, String.valueOf(millis.size())));
        for (int percentile : PERCENTILES) {
            if (millis.isEmpty()) {
                row.add("-");
                continue;
            }
            double value = Quantiles.percentiles().index(percentile).compute(millis);
            figures.put(key + ".p" + percentile, value);
            row.add(String.format(Locale.ROOT, "%.0f", value));
        }
        rows.add(row);
    }

    /** What one screen is shown of one call. */
    final class Screen {
        private final Map<Party, List<Shown>> interims = new HashMap<>();
        private final Map<Integer, SignalDetected> causes = new HashMap<>();
        private final List<Told> cues = new ArrayList<>();
        private final String call;

        Screen(String call) {
            this.call = call;
        }

        /** @param arrival when the screen had it, on the clock of the call's sound */
        void shows(CallEvent event, Duration arrival) {
            if (event instanceof Transcript.Interim interim) {
                var shown = new Shown(List.of(interim.text().split("\\s+")), arrival);
                interims.computeIfAbsent(interim.party(), party -> new ArrayList<>())
                        .add(shown);
            } else if (event instanceof Transcript.Final heard) {
                words(heard, arrival);
            } else if (event instanceof SignalDetected detected) {
                causes.put(detected.utterance(), detected);
                cues.forEach(told -> told.confirmed(detected));
            } else if (event instanceof CueShown cue) {
                cue(cue, arrival);
            }
        }

        private void words(Transcript.Final heard, Duration arrival) {
            var before = interims.getOrDefault(heard.party(), List.of());
            for (int i = 0; i < heard.words().size(); i++) {
                Word word = heard.words().get(i);
                int place = i;
                Duration first = before.stream()
                        .filter(shown -> shown.has(place, word.text()))
                        .map(Shown::arrival)
                        .findFirst()
                        .orElse(arrival);
                partials.add(first.minus(word.span().end()).toMillis());
                finals.add(arrival.minus(word.span().end()).toMillis());
            }
            interims.remove(heard.party());
        }

        /** A cue counts where a signal in words of the same moment called for it, not where silence did. */
        private void cue(CueShown cue, Duration arrival) {
            var cause = causes.get(cue.utterance());
            if (cause != null
                    && cause.at().equals(cue.at())
                    && !cause.signal().words().isEmpty()) {
                cues.add(new Told(call, cause, arrival));
            }
        }
    }

    /** A cue on the screen. Words of interim text get their place in time from the final that confirms them. */
    private static final class Told {
        private final String call;
        private final Duration arrival;
        private SignalDetected cause;

        Told(String call, SignalDetected cause, Duration arrival) {
            this.call = call;
            this.cause = cause;
            this.arrival = arrival;
        }

        void confirmed(SignalDetected detected) {
            if (cause.provisional()
                    && detected.utterance() == cause.utterance()
                    && detected.signal().id() == cause.signal().id()) {
                cause = new SignalDetected(detected.at(), cause.utterance(), detected.signal(), true);
            }
        }

        long millis() {
            return arrival.minus(cause.signal().span().end()).toMillis();
        }

        @Override
        public String toString() {
            var signal = cause.signal();
            return "%d ms: %s by %s from %s text, call %s at %d s"
                    .formatted(
                            millis(),
                            signal.id(),
                            signal.rule(),
                            cause.provisional() ? "interim" : "final",
                            call,
                            signal.span().end().toSeconds());
        }
    }

    private record Shown(List<String> words, Duration arrival) {
        boolean has(int place, String word) {
            return words.size() > place && words.get(place).equals(word);
        }
    }
}
