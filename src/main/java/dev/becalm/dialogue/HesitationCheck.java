package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notices the moment at which a mistaken customer sees it: asked about the fact, they pause much longer than they
 * usually do and answer in a word or two.
 */
final class HesitationCheck {
    private static final int SHORT_WORDS = 4;
    private static final int SHORT_CHARACTERS = 5;
    private static final int LONGER = 2;

    private final DialogueConfig config;
    private final List<Long> pauses = new ArrayList<>();
    private @Nullable Turn before;
    private boolean misunderstood;

    HesitationCheck(DialogueConfig config) {
        this.config = config;
    }

    Optional<Signal> read(Turn turn) {
        @Nullable Turn question = before;
        before = turn;
        misunderstood |= turn.has(SignalId.MISUNDERSTANDING);
        if (!turn.customer() || question == null || question.utterance().party() != Party.AGENT) {
            return Optional.empty();
        }
        Span said = turn.utterance().span();
        Duration pause = said.start().minus(question.utterance().span().end());
        boolean longer = pause.compareTo(config.hesitation()) >= 0 && pause.toMillis() >= LONGER * usual();
        pauses.add(Math.max(0, pause.toMillis()));
        boolean asked =
                !QuestionFinder.questions(question.text(), question.language()).isEmpty();
        if (!misunderstood || !asked || !longer || !brief(turn) || turn.has(SignalId.REALISATION)) {
            return Optional.empty();
        }
        SignalId id = SignalId.REALISATION;
        return Optional.of(new Signal(id, Party.CUSTOMER, "hesitation", turn.text(), said, 0.7, id.concepts()));
    }

    private double usual() {
        var sorted = pauses.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static boolean brief(Turn turn) {
        int most = turn.language() == Language.ZH ? SHORT_CHARACTERS : SHORT_WORDS;
        return Wording.length(turn.text(), turn.language()) <= most;
    }
}
