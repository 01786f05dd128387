package dev.becalm.language.figure;

import dev.becalm.language.figure.Figure.Kind;
import dev.becalm.language.text.NormalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Gathers the figures of one turn. Where two would overlap, the one that was looked for first stands. */
final class FoundFigures {
    private final NormalText text;
    private final List<Figure> found = new ArrayList<>();

    FoundFigures(NormalText text) {
        this.text = text;
    }

    /** Looks for figures of one form; value and unit are read from what matched. */
    FoundFigures find(
            Kind kind, Pattern form, ToDoubleFunction<MatchResult> value, Function<MatchResult, String> unit) {
        form.matcher(text.value()).results().forEach(match -> {
            var slice = text.slice(match.start(), match.end());
            add(new Figure(kind, slice, value.applyAsDouble(match), unit.apply(match)));
        });
        return this;
    }

    /** What was found, in the order it is said. */
    List<Figure> inOrder() {
        found.sort(Comparator.comparingInt(figure -> figure.slice().from()));
        return found;
    }

    private void add(Figure figure) {
        if (found.stream().noneMatch(other -> overlaps(other, figure))) {
            found.add(figure);
        }
    }

    private static boolean overlaps(Figure one, Figure other) {
        return one.slice().from() < other.slice().to()
                && other.slice().from() < one.slice().to();
    }
}
