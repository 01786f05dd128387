package dev.becalm.transcription.grammar;

import dev.becalm.call.Language;
import dev.becalm.transcription.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Teaches a recogniser's grammar new texts, one body after the other; later ones are heard over earlier ones. */
public final class GrammarAdapter {
    private static final int HELD_OUT = 10;
    private static final int FEWEST_HELD_OUT = 20;
    private static final int MOST_HELD_OUT = 2_000;
    private static final double USUAL_WEIGHT = 0.4;

    // A greeting alone, trusted as much as many calls, made everything else worse.
    private static final double ENOUGH_WORDS = 300;
    private static final double[] WEIGHTS = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private final Language language;
    private final Progress progress;
    private Grammar grammar;
    private @Nullable Newcomers newcomers;

    private GrammarAdapter(Grammar grammar, Language language, Progress progress) {
        this.grammar = grammar;
        this.language = language;
        this.progress = progress;
    }

    /** @throws BadGrammar when the file is not an n-gram grammar */
    public static GrammarAdapter read(Path file, Language language, Progress progress) throws IOException {
        progress.report("reading the grammar", 0, 0);
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return new GrammarAdapter(NgramFstReader.read(bytes), language, progress);
        }
    }

    /** @param weight how far to trust the texts, 0 to 1; empty to find out on lines that are held out */
    public Lesson learn(String name, List<String> lines, OptionalDouble weight) {
        var lexicon = new Lexicon(grammar, language);
        List<int[]> all = new ArrayList<>();
        List<int[]> kept = new ArrayList<>();
        List<int[]> heldOut = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i % 1_000 == 0) {
                progress.report("reading " + name, i, lines.size());
            }
            var sentences = lexicon.sentences(lines.get(i));
            all.addAll(sentences);
            (i % HELD_OUT == HELD_OUT - 1 && heldOut.size() < MOST_HELD_OUT ? heldOut : kept).addAll(sentences);
        }
        var before = new BlendedModel(grammar, new NgramCounts(), Smoothing.of(0)).perplexity(heldOut);
        var partial = NgramCounts.of(kept);
        double chosen = weight.orElseGet(() -> bestWeight(name, partial, partial.words() - kept.size(), heldOut));
        var after = new BlendedModel(grammar, partial, Smoothing.of(chosen)).perplexity(heldOut);
        progress.report("learning " + name, 0, 0);
        var counts = NgramCounts.of(all);
        grammar = GrammarBuilder.build(grammar, counts, Smoothing.of(chosen));
        return new Lesson(name, counts.words() - all.size(), chosen, before, after, lexicon.unknown());
    }

    private double bestWeight(String name, NgramCounts counts, long words, List<int[]> heldOut) {
        if (heldOut.size() < FEWEST_HELD_OUT) {
            return USUAL_WEIGHT * Math.min(1, words / ENOUGH_WORDS);
        }
        double best = USUAL_WEIGHT;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < WEIGHTS.length; i++) {
            progress.report("weighing " + name, i, WEIGHTS.length);
            double perplexity = new BlendedModel(grammar, counts, Smoothing.of(WEIGHTS[i])).perplexity(heldOut);
            if (perplexity < least) {
                least = perplexity;
                best = WEIGHTS[i];
            }
        }
        return best;
    }

    /** The words of a text as the recogniser would write them; those that it does not know as they are. */
    public List<String> fitted(String text) {
        return new Lexicon(grammar, language).fitted(text);
    }

    public boolean knows(String word) {
        return new Lexicon(grammar, language).holds(word);
    }

    /**
     * Takes in new words, which later texts may use. Once for a model.
     *
     * @throws BadGrammar when a word that a new one sounds like has no sound of its own
     */
    public void add(List<NewWord> words, SoundGraph sounds) {
        progress.report("adding words", 0, 0);
        for (NewWord word : words) {
            for (String part : word.alike()) {
                if (!sounds.says(grammar.symbols().number(part).orElse(-1))) {
                    throw new BadGrammar(word.word() + " cannot sound like " + part + ", which has no sound");
                }
            }
        }
        newcomers = new Newcomers(
                grammar.symbols(),
                words,
                1 + Math.max(sounds.highest(), grammar.symbols().highest()));
        grammar = newcomers.into(grammar);
    }

    /** Sees to it that texts which do not use the new words have not made them unlikely. */
    public void keepAdded() {
        if (newcomers != null) {
            grammar = newcomers.into(grammar);
        }
    }

    /** The words that the recogniser can write, marks left out. */
    public List<String> vocabulary() {
        return grammar.symbols().entries().stream()
                .filter(entry -> grammar.arc(Grammar.ROOT, entry.number()) >= 0)
                .map(Symbols.Entry::word)
                .toList();
    }

    /** Writes the grammar as it is now, for the recogniser to read. */
    public void write(Path file) throws IOException {
        progress.report("writing the grammar", 0, 0);
        try (var out = Files.newOutputStream(file)) {
            ConstFstWriter.write(newcomers == null ? grammar : newcomers.spelledOut(grammar), out);
        }
    }

    /** Writes the graph of sounds with those of the new words. */
    public void writeSounds(SoundGraph sounds, Path file) throws IOException {
        progress.report("writing the sounds", 0, 0);
        sounds.write(file, newcomers == null ? new TreeMap<>() : newcomers.twins());
    }
}
