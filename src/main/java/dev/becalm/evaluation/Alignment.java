package dev.becalm.evaluation;

import dev.becalm.transcription.spoken.WordVariants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cheapest way to turn what was said into what was heard, word by word (Levenshtein). */
final class Alignment {
    private final List<Step> steps;

    private Alignment(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    static Alignment of(List<String> said, List<String> heard) {
        int[][] cost = new int[said.size() + 1][heard.size() + 1];
        for (int i = 0; i <= said.size(); i++) {
            for (int j = 0; j <= heard.size(); j++) {
                cost[i][j] = cheapest(said, heard, cost, i, j);
            }
        }
        return new Alignment(steps(said, heard, cost));
    }

    private static int cheapest(List<String> said, List<String> heard, int[][] cost, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int kept = cost[i - 1][j - 1] + (said.get(i - 1).equals(heard.get(j - 1)) ? 0 : 1);
        return Math.min(kept, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    }

    private static List<Step> steps(List<String> said, List<String> heard, int[][] cost) {
        List<Step> steps = new ArrayList<>();
        int i = said.size();
        int j = heard.size();
        while (i > 0 || j > 0) {
            boolean pair = i > 0 && j > 0;
            boolean same = pair && said.get(i - 1).equals(heard.get(j - 1));
            if (pair && cost[i][j] == cost[i - 1][j - 1] + (same ? 0 : 1)) {
                steps.add(new Step(said.get(--i), heard.get(--j)));
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + 1) {
                steps.add(new Step(said.get(--i), ""));
            } else {
                steps.add(new Step("", heard.get(--j)));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    List<Step> steps() {
        return steps;
    }

    /** The same with contractions and spelling variants set aside on both sides; for Chinese nothing changes. */
    Alignment plain() {
        return of(WordVariants.setAside(words(Step::said)), WordVariants.setAside(words(Step::heard)));
    }

    private List<String> words(Function<Step, String> side) {
        return steps.stream().map(side).filter(word -> !word.isEmpty()).toList();
    }

    /** The words said, each error in brackets as {@code [said|heard]}. */
    String marked() {
        return steps.stream()
                .map(step -> step.wrong() ? "[" + step.said() + "|" + step.heard() + "]" : step.said())
                .collect(Collectors.joining(" "));
    }

    WordErrors errors() {
        return steps.stream().map(Step::errors).reduce(WordErrors.NONE, WordErrors::plus);
    }

    /** One word said and what was heard for it; empty on either side for a deletion or an insertion. */
    record Step(String said, String heard) {
        boolean wrong() {
            return !said.equals(heard);
        }

        WordErrors errors() {
            boolean missed = heard.isEmpty();
            boolean added = said.isEmpty();
            return new WordErrors(added ? 0 : 1, wrong() && !missed && !added ? 1 : 0, missed ? 1 : 0, added ? 1 : 0);
        }
    }
}
