package dev.becalm.evaluation;

import dev.becalm.tone.ToneHead;
import dev.becalm.tone.ToneScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects what was heard in the voices of one corpus. */
final class ToneTally {
    private static final String ANGRY = "angry";

    private final String corpus;
    private final List<String> emotions;
    private final List<Case> cases = new ArrayList<>();

    /** @param emotions those that occur; others are never found */
    ToneTally(String corpus, List<String> emotions) {
        this.corpus = corpus;
        this.emotions = emotions;
    }

    void add(ToneManifest.Entry entry, ToneHead head, ToneScore score) {
        int best = -1;
        for (int i = 0; i < head.emotions().size(); i++) {
            boolean possible = emotions.contains(head.emotions().get(i).name());
            if (possible
                    && (best < 0 || score.emotions().get(i) > score.emotions().get(best))) {
                best = i;
            }
        }
        String found = best < 0 ? "none" : head.emotions().get(best).name();
        cases.add(new Case(
                entry.path(),
                entry.voice().speaker(),
                entry.sex(),
                entry.voice().emotion(),
                found,
                score.anger()));
    }

    static SuiteResult result(List<ToneTally> tallies, String baseline, int errors) {
        List<Table> tables = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Map<String, Number> figures = new LinkedHashMap<>();
        for (ToneTally tally : tallies) {
            rows.add(List.of(
                    tally.corpus,
                    String.valueOf(tally.cases.size()),
                    Table.percent(tally.recall()),
                    String.format(Locale.ROOT, "%.3f", tally.angryAuc())));
            figures.put("uar." + tally.corpus, tally.recall());
            figures.put("angryAuc." + tally.corpus, tally.angryAuc());
            tally.sexes().forEach(sex -> figures.put("angryAuc." + tally.corpus + "." + sex, tally.angryAuc(sex)));
        }
        var header = List.of("corpus", "recordings", "unweighted average recall %", "angry against the rest, AUC");
        tables.add(new Table("Tone, " + baseline + " baseline", header, rows));
        tables.add(groups(tallies));
        tallies.forEach(tally -> tables.add(tally.confusion()));
        int all = tallies.stream().mapToInt(tally -> tally.cases.size()).sum();
        return new SuiteResult(all, tables, figures, worst(tallies, errors));
    }

    private static List<String> worst(List<ToneTally> tallies, int errors) {
        return tallies.stream()
                .flatMap(tally -> tally.cases.stream())
                .sorted(Comparator.comparingDouble(Case::wrong).reversed())
                .limit(errors)
                .map(each -> String.format(
                        Locale.ROOT,
                        "%s: %s, heard as %s, anger %.2f",
                        each.path,
                        each.labelled,
                        each.found,
                        each.anger))
                .toList();
    }

    private double recall() {
        return emotions.stream().mapToDouble(this::recall).average().orElse(0);
    }

    private double recall(String emotion) {
        return share(of(emotion), emotion);
    }

    private List<Case> of(String emotion) {
        return cases.stream().filter(each -> each.labelled.equals(emotion)).toList();
    }

    private static double share(List<Case> some, String found) {
        return some.stream()
                .mapToInt(each -> each.found.equals(found) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Angry against the rest by sex, where the manifest tells it, and for the speakers heard worst and best. */
    private static Table groups(List<ToneTally> tallies) {
        List<List<String>> rows = new ArrayList<>();
        for (ToneTally tally : tallies) {
            tally.sexes().forEach(sex -> rows.add(tally.row(sex, tally.angryAuc(sex))));
            var bySpeaker = tally.cases.stream()
                    .map(Case::speaker)
                    .distinct()
                    .mapToDouble(speaker -> tally.angryAuc(each -> each.speaker.equals(speaker)))
                    .summaryStatistics();
            rows.add(tally.row("worst speaker", bySpeaker.getMin()));
            rows.add(tally.row("best speaker", bySpeaker.getMax()));
        }
        return new Table("By speaker", List.of("corpus", "speakers", "angry against the rest, AUC"), rows);
    }

    private List<String> row(String who, double auc) {
        return List.of(corpus, who, String.format(Locale.ROOT, "%.3f", auc));
    }

    private List<String> sexes() {
        return cases.stream()
                .map(Case::sex)
                .filter(sex -> !sex.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private double angryAuc() {
        return angryAuc(each -> true);
    }

    private double angryAuc(String sex) {
        return angryAuc(each -> each.sex.equals(sex));
    }

    private double angryAuc(Predicate<Case> who) {
        List<Case> some = cases.stream().filter(who).toList();
        double[] scores = some.stream().mapToDouble(Case::anger).toArray();
        boolean[] angry = new boolean[scores.length];
        for (int i = 0; i < angry.length; i++) {
            angry[i] = some.get(i).labelled.equals(ANGRY);
        }
        return Ranking.auc(scores, angry);
    }

    private Table confusion() {
        List<String> header = Stream.concat(Stream.of("labelled \\ heard as, %"), emotions.stream())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (String labelled : emotions) {
            List<Case> some = of(labelled);
            List<String> row = new ArrayList<>(List.of(labelled));
            emotions.forEach(found -> row.add(Table.percent(share(some, found))));
            rows.add(row);
        }
        return new Table(corpus, header, rows);
    }

    private record Case(String path, String speaker, String sex, String labelled, String found, double anger) {
        /** How far the anger heard is from the label. */
        double wrong() {
            return labelled.equals(ANGRY) ? 1 - anger : anger;
        }
    }
}
