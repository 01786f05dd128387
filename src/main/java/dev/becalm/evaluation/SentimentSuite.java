package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.language.corenlp.CoreNlpSentiment;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Sentiment of single utterances. */
public final class SentimentSuite extends LabelSuite {
    static final List<String> CLASSES = List.of("negative", "neutral", "positive");

    private final Supplier<CoreNlpSentiment> coreNlp;

    SentimentSuite(Supplier<Judges> judges, Supplier<CoreNlpSentiment> coreNlp) {
        super("sentiment", CLASSES, judges);
        this.coreNlp = coreNlp;
    }

    @Override
    public String purpose() {
        return "sentiment of single utterances, CoreNLP's own beside it with --baseline";
    }

    @Override
    List<LabelledText> rows(Path path, List<String> allowed) {
        return LabelledText.texts(path, allowed);
    }

    @Override
    Map<String, Number> more(Confusion confusion, double[] first, boolean[] isFirst, double millisPerRow) {
        return Map.of();
    }

    @Override
    Map<String, Number> baseline(SuiteRequest request, List<LabelledText> rows) {
        if (!request.has("baseline")) {
            return Map.of();
        }
        CoreNlpSentiment judge = coreNlp.get();
        var confusion = new Confusion(CLASSES);
        List<LabelledText> english =
                rows.stream().filter(row -> row.language() == Language.EN).toList();
        for (int done = 0; done < english.size(); done++) {
            LabelledText row = english.get(done);
            int score = judge.score(row.turns().get(0).text());
            confusion.add(row.label(), CLASSES.get(Integer.signum(score) + 1));
            request.progress().report("CoreNLP", done + 1, english.size());
        }
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("baseline.accuracy", confusion.accuracy());
        figures.put("baseline.macroF1", confusion.macroF1());
        return figures;
    }
}
