package dev.becalm.dialogue;

import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState.CallStage;
import java.time.Duration;

/** Follows a call through its steps from the acts of both parties; an outburst leads back to listening. */
final class StageTracker {
    private CallStage stage = CallStage.READY;
    private Duration since = Duration.ZERO;
    private boolean suggested;

    CallStage stage() {
        return stage;
    }

    Duration since() {
        return since;
    }

    void read(Turn turn) {
        CallStage next = turn.agent() ? afterAgent(turn) : turn.customer() ? afterCustomer(turn) : stage;
        if (next != stage) {
            stage = next;
            since = turn.utterance().span().start();
        }
    }

    private CallStage afterCustomer(Turn turn) {
        boolean outburst = turn.has(SignalId.ANGER, SignalId.ABUSE, SignalId.BREAK_OFF);
        return switch (stage) {
            case READY -> CallStage.LISTEN;
            case LISTEN, CLARIFY -> stage;
            case SUGGEST, CONFIRM -> outburst ? CallStage.LISTEN : accepts(turn) ? CallStage.CONFIRM : stage;
            case CLOSE -> outburst || turn.has(SignalId.REPEATED_QUESTION) ? CallStage.LISTEN : stage;
        };
    }

    private CallStage afterAgent(Turn turn) {
        if (stage == CallStage.READY) {
            return stage;
        }
        if (turn.has(SignalId.CLOSING_SET, SignalId.ABRUPT_CLOSE)) {
            return CallStage.CLOSE;
        }
        suggested |= suggests(turn);
        if (suggested && turn.has(SignalId.TEXT_OFFER, SignalId.COMPREHENSION_CHECK)) {
            return CallStage.CONFIRM;
        }
        if (suggests(turn)) {
            return stage == CallStage.CONFIRM ? stage : CallStage.SUGGEST;
        }
        boolean clarifies = turn.has(SignalId.FOLLOW_WORDS, SignalId.PARAPHRASE, SignalId.LOOKUP_ANNOUNCED)
                || QuestionFinder.questions(turn.text(), turn.language()).size() > 0;
        return clarifies && stage == CallStage.LISTEN ? CallStage.CLARIFY : stage;
    }

    private static boolean suggests(Turn turn) {
        return turn.has(
                        SignalId.PREVENTION_ADVICE,
                        SignalId.OFFER,
                        SignalId.OPTIONS,
                        SignalId.NEXT_ACTION,
                        SignalId.POSITIVE_NO,
                        SignalId.TIME_COMMITMENT)
                || OrderedSteps.in(turn.text(), turn.language());
    }

    private static boolean accepts(Turn turn) {
        return turn.has(SignalId.ACCEPTANCE, SignalId.THANKS);
    }
}
