package dev.becalm.evaluation;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.pipeline.RuleBook;
import dev.becalm.tone.ToneModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the voice adds to the words: scripted calls with audio, understood by words alone, the voice alone, and both. */
final class VoiceAblation {
    static final String AUDIO = "audio";
    private static final int HOT = 2;
    private static final Duration LATE = Duration.ofSeconds(2);
    private static final List<String> SHOWN = List.of(
            "heatSpearman",
            "escalationAuc50",
            "alertedBeforeTrigger",
            "meanLeadTurns",
            "alertedPer100Calm",
            "alertedPer100Recovered");

    private final Map<Mode, List<ScriptRun>> runs = new EnumMap<>(Mode.class);

    /** What may be heard. */
    private enum Mode {
        WORDS,
        VOICE,
        BOTH;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private VoiceAblation(List<ScriptedCall> calls, ScriptVoices voices, RuleBook rules, boolean recogniserLike) {
        for (Mode mode : Mode.values()) {
            runs.put(mode, new ArrayList<>());
        }
        for (ScriptedCall call : calls) {
            List<HeardEvent> heard = voices.hear(call);
            runs.forEach((mode, some) -> some.add(new ScriptRun(call, rules)
                    .play(recogniserLike, mode != Mode.VOICE, mode == Mode.WORDS ? List.of() : heard)));
        }
    }

    /** @throws MalformedInput where no call in the folder has audio */
    static SuiteResult measure(SuiteRequest request, ToneModel model, RuleBook rules) {
        Path folder = request.path();
        var voices = new ScriptVoices(folder.resolve(AUDIO), model);
        List<ScriptedCall> calls =
                ScriptedCalls.read(folder).stream().filter(voices::hold).toList();
        if (calls.isEmpty()) {
            throw new MalformedInput(folder, 0, "none of the calls has audio/agent/ID.wav and audio/caller/ID.wav");
        }
        return new VoiceAblation(calls, voices, rules, request.has("asr")).result(calls.size());
    }

    private SuiteResult result(int calls) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("angerOnset.hot", onsets(HOT, 3));
        figures.put("angerOnset.irritated", onsets(1, 1));
        figures.put("angerOnset.calm", onsets(0, 0));
        List<List<String>> rows = new ArrayList<>();
        for (String figure : SHOWN) {
            List<String> row = new ArrayList<>(List.of(figure));
            runs.forEach((mode, some) -> {
                Number value = new ScriptFigures(some).headline().getOrDefault(figure, Double.NaN);
                figures.put(mode.label() + "." + figure, value);
                row.add(String.format(Locale.ROOT, "%.3f", value.doubleValue()));
            });
            rows.add(row);
        }
        var share = List.of(Table.percent(onsets(HOT, 3)), Table.percent(onsets(1, 1)), Table.percent(onsets(0, 0)));
        var onsets = new Table(
                "Turns in which, or within 2 s of which, anger sets in in the voice, %",
                List.of("angry or furious", "irritated", "calm"), List.of(share));
        var ablation = new Table("What is heard", List.of("figure", "words only", "voice only", "both"), rows);
        return new SuiteResult(calls, List.of(onsets, ablation), figures, List.of());
    }

    /** Share of the customer's turns of such heat that a sudden anger in the voice is found for. */
    private double onsets(int from, int to) {
        int turns = 0;
        int found = 0;
        for (ScriptRun run : runs.getOrDefault(Mode.VOICE, List.of())) {
            for (ScriptedCall.Turn turn : run.call().turns()) {
                Integer heat = turn.heat();
                if (heat != null && heat >= from && heat <= to) {
                    turns++;
                    found += run.voiceSignals().stream().anyMatch(signal -> isOnset(signal, turn)) ? 1 : 0;
                }
            }
        }
        return turns == 0 ? 0 : (double) found / turns;
    }

    private static boolean isOnset(SignalDetected found, ScriptedCall.Turn turn) {
        var span = found.signal().span();
        return found.signal().id() == SignalId.ANGER_ONSET
                && span.end().compareTo(turn.span().start()) > 0
                && span.start().compareTo(turn.span().end()) < 0
                && found.at().compareTo(turn.span().end().plus(LATE)) <= 0;
    }
}
