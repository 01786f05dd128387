package dev.becalm.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Satisfaction of the customer at the last of their turns. */
public final class SatisfactionSuite extends LabelSuite {
    static final List<String> CLASSES = List.of("dissatisfied", "neutral", "satisfied");

    SatisfactionSuite(Supplier<Judges> judges) {
        super("satisfaction", CLASSES, judges);
    }

    @Override
    public String purpose() {
        return "satisfaction of the customer, turn by turn";
    }

    @Override
    List<LabelledText> rows(Path path, List<String> allowed) {
        return LabelledText.dialogues(path, allowed);
    }

    @Override
    Map<String, Number> more(Confusion confusion, double[] first, boolean[] isFirst, double millisPerRow) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("uar", confusion.recall());
        figures.put("aucDissatisfied", Ranking.auc(first, isFirst));
        figures.put("msPerTurn", millisPerRow);
        return figures;
    }
}
