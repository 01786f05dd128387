package dev.becalm.evaluation;

import dev.becalm.call.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Hears calls in writing as a recogniser on telephone speech does: three of ten words (in Chinese, characters) are wrong,
 * half of these lost and half taken for another word of these calls. The same call is always heard in the same way.
 */
final class NoisyHearing {
    private static final double WRONG = 0.3;
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern CHARACTERS = Pattern.compile("");

    private final List<String> vocabulary = new ArrayList<>();

    /** @param calls of one language, whose words may be mistaken for each other */
    NoisyHearing(List<ScriptedCall> calls) {
        calls.forEach(call -> call.turns().forEach(turn -> vocabulary.addAll(words(turn.text(), call.language()))));
    }

    /** Calls of whatever language, each heard among those of its own. */
    static List<ScriptedCall> hear(List<ScriptedCall> calls) {
        Map<Language, NoisyHearing> hearings = new EnumMap<>(Language.class);
        return calls.stream()
                .map(call -> hearings.computeIfAbsent(
                                call.language(),
                                language -> new NoisyHearing(calls.stream()
                                        .filter(one -> one.language() == language)
                                        .toList()))
                        .hear(call))
                .toList();
    }

    ScriptedCall hear(ScriptedCall call) {
        var random = new Random(call.id().hashCode());
        List<ScriptedCall.Turn> turns = call.turns().stream()
                .map(turn -> new ScriptedCall.Turn(
                        turn.party(),
                        turn.text(),
                        heard(turn.text(), call.language(), random),
                        turn.span(),
                        turn.heat(),
                        turn.signals()))
                .toList();
        return new ScriptedCall(call.id(), call.language(), call.outcome(), call.triggerTurn(), turns);
    }

    private String heard(String text, Language language, Random random) {
        List<String> heard = new ArrayList<>();
        for (String word : words(text, language)) {
            double luck = random.nextDouble();
            if (luck >= WRONG) {
                heard.add(word);
            } else if (luck >= WRONG / 2) {
                heard.add(vocabulary.get(random.nextInt(vocabulary.size())));
            }
        }
        return heard.isEmpty() ? text : String.join(language == Language.ZH ? "" : " ", heard);
    }

    private static List<String> words(String text, Language language) {
        return List.of((language == Language.ZH ? CHARACTERS : WORDS).split(text.strip(), -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
