package dev.becalm.report;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.dialogue.OrderedSteps;
import dev.becalm.language.Utterance;
import dev.becalm.report.CallReport.FollowUp;
import dev.becalm.transcription.spoken.ReadableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is left to do after a call: promises, texts, questions left open, an eye on customers who may leave. */
final class FollowUpList {
    private static final SignalId[] WATCH = {
        SignalId.CHURN_THREAT, SignalId.RESIGNED_ACCEPTANCE, SignalId.BREAK_OFF, SignalId.ABRUPT_CLOSE
    };

    private final CallStory story;

    FollowUpList(CallStory story) {
        this.story = story;
    }

    List<FollowUp> list() {
        List<FollowUp> list = new ArrayList<>();
        story.ledger(Kind.PROMISE).stream()
                .filter(entry -> entry.party() == Party.AGENT)
                .forEach(entry -> list.add(task(FollowUp.Kind.PROMISE, entry)));
        story.ledger(Kind.TEXT_TO_SEND).forEach(entry -> list.add(task(FollowUp.Kind.TEXT, entry)));
        explained().forEach(list::add);
        story.ledger(Kind.QUESTION).stream()
                .filter(entry -> entry.status() == Status.OPEN && complaint())
                .findFirst()
                .ifPresent(entry -> list.add(task(FollowUp.Kind.CALL_BACK, entry)));
        watched()
                .ifPresent(one -> list.add(
                        new FollowUp(FollowUp.Kind.OBSERVE, ReadableText.quoted(one.text()), null, one.number())));
        if (complaint()) {
            list.add(new FollowUp(FollowUp.Kind.ASK_SATISFACTION, "", null, 0));
        }
        return list;
    }

    private Stream<FollowUp> explained() {
        return story.utterances(Party.AGENT).stream()
                .filter(said -> (story.has(said, SignalId.PREVENTION_ADVICE) && !story.has(said, SignalId.CLOSING_SET))
                        || OrderedSteps.in(said.text(), said.language()))
                .map(said -> new FollowUp(FollowUp.Kind.EXPLAINED, story.read(said), null, said.number()));
    }

    private boolean complaint() {
        return story.state()
                .filter(state -> state.checklist().complaint() != null)
                .isPresent();
    }

    private Optional<Utterance> watched() {
        return story.utterances().stream().filter(one -> story.has(one, WATCH)).findFirst();
    }

    private static FollowUp task(FollowUp.Kind kind, LedgerEntry entry) {
        return new FollowUp(kind, ReadableText.quoted(entry.text()), entry.due(), entry.utterance());
    }
}
