package dev.becalm.evaluation;

import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Tier;
import dev.becalm.call.Word;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up what the calls suite measures. */
final class CallsTally {
    // A word this close to a turn belongs to it: people mark turns by ear.
    private static final Duration NEAR = Duration.ofMillis(500);

    private final Map<Party, WordErrors> heard = new EnumMap<>(Party.class);
    private final Map<Party, WordErrors> plain = new EnumMap<>(Party.class);
    private final Map<Party, WordErrors> raw = new EnumMap<>(Party.class);
    private final Map<Tier, Integer> alerts = new EnumMap<>(Tier.class);
    private final List<Case> cases = new ArrayList<>();
    private final ErrorsByTime byTime = new ErrorsByTime();
    private final Confusions confusions = new Confusions();
    private double seconds;
    private double secondsDecoded;
    private double secondsTaken;
    private int finals;
    private int phantoms;
    private int early;
    private int takenBack;

    void audio(double all, double decoded, double taken) {
        seconds += all;
        secondsDecoded += decoded;
        secondsTaken += taken;
    }

    void counted(CallAlerts.Counted call) {
        call.alerts().forEach((tier, count) -> alerts.merge(tier, count, Integer::sum));
        early += call.early();
        takenBack += call.takenBack();
    }

    void heard(RecordedCall call, Party party, List<Transcript.Final> transcripts) {
        String text = transcripts.stream().map(Transcript.Final::text).collect(Collectors.joining(" "));
        var alignment = new Reference(said(call, party), call.language()).against(text);
        heard.merge(party, alignment.errors(), WordErrors::plus);
        plain.merge(party, alignment.plain().errors(), WordErrors::plus);
        byTime.add(party, call.turnsOf(party), call.language(), alignment);
        confusions.add(alignment);
        cases.add(new Case(call.id() + " " + party.name().toLowerCase(Locale.ROOT), alignment));
        finals += transcripts.size();
        phantoms += (int) transcripts.stream()
                .flatMap(transcript -> transcript.words().stream())
                .filter(word -> isPhantom(word, call.turnsOf(party)))
                .count();
    }

    void raw(RecordedCall call, Party party, String text) {
        var alignment = new Reference(said(call, party), call.language()).against(text);
        raw.merge(party, alignment.errors(), WordErrors::plus);
    }

    private static String said(RecordedCall call, Party party) {
        return call.turnsOf(party).stream().map(RecordedCall.Turn::text).collect(Collectors.joining(" "));
    }

    /** Whether nobody spoke when this word was heard. */
    private static boolean isPhantom(Word word, List<RecordedCall.Turn> turns) {
        return turns.stream().map(RecordedCall.Turn::span).noneMatch(span -> meets(span, word.span()));
    }

    private static boolean meets(Span turn, Span word) {
        return word.end().plus(NEAR).compareTo(turn.start()) > 0
                && word.start().minus(NEAR).compareTo(turn.end()) < 0;
    }

    SuiteResult result(int worst) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("wer", total(heard).rate());
        figures.put("wer.agent", errors(heard, Party.AGENT).rate());
        figures.put("wer.customer", errors(heard, Party.CUSTOMER).rate());
        figures.put("werPlain", total(plain).rate());
        figures.put("werAtFirst", byTime.atFirst());
        if (!raw.isEmpty()) {
            figures.put("rawWer", total(raw).rate());
        }
        figures.put("audioDecoded", secondsDecoded / seconds);
        figures.put("realTimeFactor", secondsTaken / seconds);
        figures.put("alerts.T1", alerts.getOrDefault(Tier.T1, 0));
        figures.put("alerts.T2", alerts.getOrDefault(Tier.T2, 0));
        figures.put("phantomWords", phantoms);
        return new SuiteResult(
                cases.size() / 2, List.of(words(), byTime.table(), rest(), confusions.table()), figures, worst(worst));
    }

    private Table words() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("agent", errors(heard, Party.AGENT), errors(plain, Party.AGENT), errors(raw, Party.AGENT)));
        rows.add(row(
                "customer", errors(heard, Party.CUSTOMER), errors(plain, Party.CUSTOMER), errors(raw, Party.CUSTOMER)));
        rows.add(row("overall", total(heard), total(plain), total(raw)));
        return new Table(
                "Word errors",
                List.of("party", "words", "WER %", "wrong", "missed", "added", "plain WER %", "raw WER %"),
                rows);
    }

    private static List<String> row(String party, WordErrors errors, WordErrors plainErrors, WordErrors rawErrors) {
        return List.of(
                party,
                String.valueOf(errors.words()),
                Table.percent(errors.rate()),
                String.valueOf(errors.substitutions()),
                String.valueOf(errors.deletions()),
                String.valueOf(errors.insertions()),
                Table.percent(plainErrors.rate()),
                rawErrors.words() == 0 ? "-" : Table.percent(rawErrors.rate()));
    }

    private Table rest() {
        return new Table(
                "Listening",
                List.of("what", "figure"),
                List.of(
                        List.of("audio, both channels, s", String.format(Locale.ROOT, "%.0f", seconds)),
                        List.of("audio decoded, %", Table.percent(secondsDecoded / seconds)),
                        List.of("real-time factor", String.format(Locale.ROOT, "%.3f", secondsTaken / seconds)),
                        List.of("finals a minute and channel", perMinute()),
                        List.of("phantom words in silence", String.valueOf(phantoms)),
                        List.of("signals found on interim text", String.valueOf(early)),
                        List.of("of these taken back", String.valueOf(takenBack)),
                        List.of("alerts T1", String.valueOf(alerts.getOrDefault(Tier.T1, 0))),
                        List.of("alerts T2", String.valueOf(alerts.getOrDefault(Tier.T2, 0)))));
    }

    private String perMinute() {
        return String.format(Locale.ROOT, "%.1f", finals * 60 / seconds);
    }

    private List<String> worst(int count) {
        return cases.stream()
                .sorted(Comparator.comparingDouble(
                        (Case each) -> -each.alignment().errors().rate()))
                .limit(count)
                .flatMap(each -> each.lines().stream())
                .toList();
    }

    private static WordErrors errors(Map<Party, WordErrors> all, Party party) {
        return all.getOrDefault(party, WordErrors.NONE);
    }

    private static WordErrors total(Map<Party, WordErrors> all) {
        return all.values().stream().reduce(WordErrors.NONE, WordErrors::plus);
    }

    private record Case(String name, Alignment alignment) {
        List<String> lines() {
            return List.of(
                    name + ": WER " + Table.percent(alignment.errors().rate()) + " %", "  " + alignment.marked());
        }
    }
}
