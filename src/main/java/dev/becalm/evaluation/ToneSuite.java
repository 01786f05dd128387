package dev.becalm.evaluation;

import dev.becalm.pipeline.RuleBook;
import dev.becalm.tone.ToneModel;
import dev.becalm.tone.ToneScorer;
import dev.becalm.tone.learning.LabelledVoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Emotions and anger in labelled voices, by corpus; or what the voice adds to the words of scripted calls. */
public final class ToneSuite implements EvaluationSuite {
    private final Supplier<ToneModel> shipped;
    private final Supplier<RuleBook> rules;

    /**
     * @param shipped the model to measure, read when it is needed
     * @param rules the rules that go with it where the data are whole calls
     */
    public ToneSuite(Supplier<ToneModel> shipped, Supplier<RuleBook> rules) {
        this.shipped = shipped;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "tone";
    }

    @Override
    public String purpose() {
        return "emotions and anger in voices, against the speaker's own baseline";
    }

    @Override
    public SuiteResult run(SuiteRequest request) {
        var baseline = Baseline.of(request);
        if (Files.isDirectory(request.path().resolve(VoiceAblation.AUDIO))) {
            return VoiceAblation.measure(request, model(request), rules.get());
        }
        var entries = ToneManifest.read(request.path(), request.progress());
        Function<ToneManifest.Entry, ToneModel> model =
                CrossValidation.judges(request, entries, ToneSuite::speaker, ToneTraining::learn, () -> model(request));
        Map<String, ToneTally> tallies = new LinkedHashMap<>();
        speakers(entries).forEach((speaker, theirs) -> {
            var tally = tallies.computeIfAbsent(
                    theirs.get(0).voice().corpus(), corpus -> new ToneTally(corpus, emotions(entries, corpus)));
            judge(model.apply(theirs.get(0)), baseline, theirs, tally);
        });
        return ToneTally.result(List.copyOf(tallies.values()), baseline.label, request.errors());
    }

    private ToneModel model(SuiteRequest request) {
        Path train = request.train();
        return train == null ? shipped.get() : ToneTraining.learn(List.of(train), request.progress());
    }

    private static String speaker(ToneManifest.Entry entry) {
        return entry.voice().corpus() + "/" + entry.voice().speaker();
    }

    private static List<String> emotions(List<ToneManifest.Entry> entries, String corpus) {
        return entries.stream()
                .map(ToneManifest.Entry::voice)
                .filter(voice -> voice.corpus().equals(corpus))
                .map(LabelledVoice::emotion)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, List<ToneManifest.Entry>> speakers(List<ToneManifest.Entry> entries) {
        Map<String, List<ToneManifest.Entry>> speakers = new LinkedHashMap<>();
        for (var entry : entries) {
            speakers.computeIfAbsent(speaker(entry), name -> new ArrayList<>()).add(entry);
        }
        return speakers;
    }

    private static void judge(ToneModel model, Baseline baseline, List<ToneManifest.Entry> theirs, ToneTally tally) {
        var head = model.head(theirs.get(0).voice().corpus());
        var scorer = new ToneScorer(head, 1);
        if (baseline == Baseline.SPEAKER) {
            scorer.know(theirs.stream()
                    .map(entry -> entry.voice().features().values())
                    .toList());
        }
        for (var entry : baseline.order(theirs)) {
            var score = scorer.score(entry.voice().features().values());
            tally.add(entry, head, score);
            if (baseline == Baseline.CAUSAL) {
                scorer.learn(1);
            }
        }
    }

    /** What a voice is measured against. */
    private enum Baseline {
        /** Only what was heard before. */
        CAUSAL("causal"),
        /** All of the speaker's recordings. */
        SPEAKER("speaker");

        private final String label;

        Baseline(String label) {
            this.label = label;
        }

        static Baseline of(SuiteRequest request) {
            String asked = request.option("baseline").orElse(CAUSAL.label);
            for (Baseline each : values()) {
                if (each.label.equals(asked)) {
                    return each;
                }
            }
            throw new MalformedInput(request.path(), 0, "--baseline must be causal or speaker, not " + asked);
        }

        /**
         * The order in which a speaker is heard. Manifests list one emotion after another, as no caller speaks; so the
         * recordings are shuffled, always in the same way, by a hash of their paths.
         */
        private List<ToneManifest.Entry> order(List<ToneManifest.Entry> entries) {
            return entries.stream()
                    .sorted(Comparator.comparing((ToneManifest.Entry entry) -> mixed(entry.path()))
                            .thenComparing(ToneManifest.Entry::path))
                    .toList();
        }

        /** FNV-1a, finished as in MurmurHash3, so that neighbouring names land far apart. */
        private static int mixed(String path) {
            int hash = 0x811C9DC5;
            for (int i = 0; i < path.length(); i++) {
                hash = (hash ^ path.charAt(i)) * 0x01000193;
            }
            hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
            return (hash ^ hash >>> 13) * 0xC2B2AE35;
        }
    }
}
