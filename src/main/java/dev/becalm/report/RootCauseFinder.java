package dev.becalm.report;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.Clause;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.report.RootCause.Link;
import dev.becalm.transcription.spoken.ReadableText;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows a complaint back from its first words over what happened to the control that was missing. */
final class RootCauseFinder {
    private static final Map<String, String> CONTROLS = Map.of(
            "consent-missing", "consent-on-record",
            "notice-missing", "notice-in-time",
            "billing-error", "check-before-billing",
            "tariff-misunderstanding", "plain-terms",
            "broken-promise", "promises-tracked",
            "process", "settled-at-first-contact",
            "other-team", "one-owner",
            "staff-manner", "coaching",
            "quality", "fault-watch");
    private static final Set<SignalId> EVENTS = EnumSet.of(
            SignalId.NO_CONSENT, SignalId.NO_NOTICE, SignalId.BROKEN_PROMISE, SignalId.LOSS_CLAIM, SignalId.ACCUSATION);

    private final CallStory story;

    RootCauseFinder(CallStory story) {
        this.story = story;
    }

    RootCause find(String symptom) {
        List<Link> links = story.state().map(DialogueState::causes).orElse(List.of()).stream()
                .map(cause -> new Link(cause, CONTROLS.getOrDefault(cause, "")))
                .toList();
        return happened(symptom, links)
                .or(() -> grievance(symptom, links))
                .orElse(new RootCause(symptom, "", 0, links));
    }

    /** The first thing that the customer says happened, other than by a figure alone. */
    private Optional<RootCause> happened(String symptom, List<Link> links) {
        return story.ledger(Kind.FACT).stream()
                .filter(fact -> fact.party() == Party.CUSTOMER && !isFigure(fact))
                .findFirst()
                .map(fact -> new RootCause(symptom, clause(fact.utterance(), fact.text()), fact.utterance(), links));
    }

    /** The first thing that the customer holds against the company. */
    private Optional<RootCause> grievance(String symptom, List<Link> links) {
        return story.utterances(Party.CUSTOMER).stream()
                .flatMap(said -> story.signals(said).stream()
                        .filter(signal -> EVENTS.contains(signal.id()))
                        .map(signal ->
                                new RootCause(symptom, clause(said.number(), signal.words()), said.number(), links)))
                .findFirst();
    }

    private String clause(int utterance, String words) {
        String clause = story.utterance(utterance)
                .flatMap(said -> Clause.holding(words, said.text()))
                .orElse(words);
        return ReadableText.quoted(clause.replaceAll("[,，;；]$", ""));
    }

    private boolean isFigure(LedgerEntry fact) {
        return story.utterance(fact.utterance()).stream()
                .flatMap(said -> said.entities().stream())
                .anyMatch(entity -> entity.text().equals(fact.text()));
    }
}
