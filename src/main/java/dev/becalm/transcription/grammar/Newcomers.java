package dev.becalm.transcription.grammar;

import dev.becalm.transcription.WordParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * New words in a grammar. A new word is a row of twins: each sounds like one known word and has a number of its own, the
 * first that of the new word. Where a new word may come, only the next of its twins may follow the one before, so that
 * the sounds of each known word still belong to one symbol and the recogniser's times stay right.
 */
final class Newcomers {
    /** Once in ten thousand words at the least: whoever lists a name says it. */
    private static final double LEAST = 1e-4;

    private static final double MOST_TOGETHER = 0.02;

    private final List<Newcomer> newcomers = new ArrayList<>();
    private final Symbols symbols;

    /** @param firstFree lowest number that neither grammar nor sounds use */
    Newcomers(Symbols known, List<NewWord> words, int firstFree) {
        List<Symbols.Entry> entries = new ArrayList<>();
        int next = firstFree;
        for (NewWord word : words) {
            var alike = word.alike().stream()
                    .map(each -> known.number(each).orElseThrow(() -> new BadGrammar("no word is written " + each)))
                    .toList();
            newcomers.add(new Newcomer(next, alike));
            for (int part = 0; part < alike.size(); part++) {
                entries.add(new Symbols.Entry(WordParts.symbol(word.word(), part), next++));
            }
        }
        this.symbols = known.with(entries);
    }

    /** For each known word, the numbers that sound like it. */
    SortedMap<Integer, List<Integer>> twins() {
        SortedMap<Integer, List<Integer>> twins = new TreeMap<>();
        for (var newcomer : newcomers) {
            for (int part = 0; part < newcomer.alike().size(); part++) {
                twins.computeIfAbsent(newcomer.alike().get(part), known -> new ArrayList<>())
                        .add(newcomer.first() + part);
            }
        }
        return twins;
    }

    /** The grammar with the new words among those that may come anywhere, each as likely as before or more. */
    Grammar into(Grammar old) {
        double least = Math.min(LEAST, MOST_TOGETHER / newcomers.size());
        double before = 0;
        double after = 0;
        Map<Integer, Float> costs = new HashMap<>();
        for (var newcomer : newcomers) {
            double probability = Math.exp(-old.wordCost(Grammar.ROOT, newcomer.first()));
            double raised = Math.max(probability, least);
            costs.put(newcomer.first(), (float) -Math.log(raised));
            before += probability;
            after += raised;
        }
        var rest = (float) -Math.log((1 - after) / (1 - before));
        return GrammarBuilder.build(withRoot(old, costs, rest), new NgramCounts(), Smoothing.of(0));
    }

    /** @param rest what every other word costs more */
    private Grammar withRoot(Grammar old, Map<Integer, Float> costs, float rest) {
        int rootEnd = old.firstArc(Grammar.ROOT + 1);
        int[] added = costs.keySet().stream()
                .filter(word -> old.arc(Grammar.ROOT, word) < 0)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int arcs = old.arcs() + added.length;
        int[] word = new int[arcs];
        float[] cost = new float[arcs];
        int[] target = new int[arcs];
        for (int arc = 0; arc < old.arcs(); arc++) {
            int to = arc < rootEnd ? arc : arc + added.length;
            word[to] = old.word(arc);
            target[to] = old.target(arc);
            cost[to] = arc < rootEnd ? costs.getOrDefault(word[to], old.cost(arc) + rest) : old.cost(arc);
        }
        for (int i = 0; i < added.length; i++) {
            word[rootEnd + i] = added[i];
            cost[rootEnd + i] = costs.getOrDefault(added[i], Grammar.NEVER);
            target[rootEnd + i] = Grammar.ROOT;
        }
        var states = new StateRows(old, 0);
        states.moveArcs(Grammar.ROOT + 1, added.length);
        states.raiseEnd(Grammar.ROOT, rest);
        return new Grammar(symbols, states.rows(), new Grammar.Arcs(word, cost, target), old.start());
    }

    /** The grammar as the recogniser is to read it: each new word as its twins in a row. */
    Grammar spelledOut(Grammar grammar) {
        Map<Integer, Newcomer> rows = new HashMap<>();
        newcomers.stream()
                .filter(newcomer -> newcomer.alike().size() > 1)
                .forEach(newcomer -> rows.put(newcomer.first(), newcomer));
        int arcs = grammar.arcs();
        int[] word = new int[arcs];
        float[] cost = new float[arcs];
        int[] target = new int[arcs];
        List<Bridge> bridges = new ArrayList<>();
        Map<Long, Integer> begun = new HashMap<>();
        for (int arc = 0; arc < arcs; arc++) {
            word[arc] = grammar.word(arc);
            cost[arc] = grammar.cost(arc);
            int end = grammar.target(arc);
            var newcomer = rows.get(word[arc]);
            target[arc] = newcomer == null
                    ? end
                    : begun.computeIfAbsent((long) word[arc] << Integer.SIZE | end, key -> {
                        int first = grammar.states() + bridges.size();
                        bridge(newcomer, first, end, bridges);
                        return first;
                    });
        }
        return joined(grammar, new Grammar.Arcs(word, cost, target), bridges);
    }

    private static void bridge(Newcomer newcomer, int first, int end, List<Bridge> bridges) {
        int last = newcomer.alike().size() - 1;
        for (int part = 1; part <= last; part++) {
            bridges.add(new Bridge(newcomer.first() + part, part == last ? end : first + part));
        }
    }

    private static Grammar joined(Grammar grammar, Grammar.Arcs arcs, List<Bridge> bridges) {
        var states = new StateRows(grammar, bridges.size());
        int[] word = bridges.stream().mapToInt(Bridge::word).toArray();
        int[] target = bridges.stream().mapToInt(Bridge::target).toArray();
        return new Grammar(
                grammar.symbols(), states.rows(), arcs.with(word, new float[word.length], target), grammar.start());
    }

    /** @param first its number; those of its other parts follow */
    private record Newcomer(int first, List<Integer> alike) {}

    /** A state within a new word, with the one word that may follow. */
    private record Bridge(int word, int target) {}

    /** The rows of a grammar's states, to be changed. */
    private static final class StateRows {
        private final int[] backoff;
        private final float[] backoffCost;
        private final int[] oldest;
        private final float[] endCost;
        private final int[] firstArc;

        /** @param more states within words, each with one arc, after all others */
        StateRows(Grammar grammar, int more) {
            int states = grammar.states() + more;
            backoff = new int[states];
            backoffCost = new float[states];
            oldest = new int[states];
            endCost = new float[states];
            firstArc = new int[states + 1];
            Arrays.fill(backoff, Grammar.NOWHERE);
            Arrays.fill(endCost, Grammar.NEVER);
            for (int state = 0; state < grammar.states(); state++) {
                backoff[state] = grammar.backoff(state);
                backoffCost[state] = grammar.backoffCost(state);
                oldest[state] = grammar.oldest(state);
                endCost[state] = grammar.endCost(state);
                firstArc[state] = grammar.firstArc(state);
            }
            for (int at = grammar.states(); at <= states; at++) {
                firstArc[at] = grammar.arcs() + at - grammar.states();
            }
        }

        void moveArcs(int from, int by) {
            for (int state = from; state < firstArc.length; state++) {
                firstArc[state] += by;
            }
        }

        void raiseEnd(int state, float by) {
            endCost[state] += by;
        }

        Grammar.States rows() {
            return new Grammar.States(backoff, backoffCost, oldest, endCost, firstArc);
        }
    }
}
