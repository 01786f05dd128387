package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.language.Entity;
import java.time.Duration;
import java.util.Optional;

/** Notices figures that the agent says too fast to be written down. */
final class PaceCheck {
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final int FIGURES = 2;

    private final DialogueConfig config;

    PaceCheck(DialogueConfig config) {
        this.config = config;
    }

    Optional<Signal> read(Turn turn) {
        var said = turn.utterance();
        long figures = said.entities().stream()
                .filter(entity -> entity.kind() != Entity.Kind.DATE)
                .count();
        boolean measurable = turn.agent() && said.span().length().compareTo(SHORTEST) >= 0;
        if (!measurable || figures < FIGURES || !tooFast(turn)) {
            return Optional.empty();
        }
        SignalId id = SignalId.FAST_FIGURES;
        return Optional.of(new Signal(id, said.party(), "pace", said.text(), said.span(), 1, id.concepts()));
    }

    private boolean tooFast(Turn turn) {
        double seconds = turn.utterance().span().length().toMillis() / 1000.0;
        double perSecond = Wording.length(turn.text(), turn.language()) / seconds;
        return turn.language() == Language.ZH
                ? perSecond > config.figuresCharactersPerSecond()
                : perSecond * 60 > config.figuresWordsPerMinute();
    }
}
