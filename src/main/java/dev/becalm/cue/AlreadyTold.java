package dev.becalm.cue;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.dialogue.QuestionFinder;
import dev.becalm.dialogue.Wording;
import dev.becalm.language.Utterance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notices that the agent asks again what has been answered: a sign that they are not listening. */
final class AlreadyTold {
    private static final double SAME = 0.75;
    private static final int SHORTEST_ENGLISH = 3;
    private static final int SHORTEST_CHINESE = 5;

    private final Map<String, String> answers = new LinkedHashMap<>();
    private List<String> waiting = List.of();

    /** Reads a turn. Returns what the customer had answered when the agent asks for it again. */
    Optional<String> read(Utterance utterance) {
        if (utterance.party() == Party.CUSTOMER) {
            waiting.forEach(question -> answers.put(question, utterance.text()));
            waiting = List.of();
            return Optional.empty();
        }
        if (utterance.party() != Party.AGENT) {
            return Optional.empty();
        }
        Language language = utterance.language();
        int shortest = language == Language.ZH ? SHORTEST_CHINESE : SHORTEST_ENGLISH;
        waiting = QuestionFinder.questions(utterance.text(), language).stream()
                .filter(question -> Wording.length(question, language) >= shortest)
                .toList();
        return waiting.stream()
                .flatMap(question -> answered(question, language).stream())
                .findFirst();
    }

    private Optional<String> answered(String question, Language language) {
        return answers.entrySet().stream()
                .filter(entry -> Wording.similarity(entry.getKey(), question, language) >= SAME)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
