package dev.becalm.cue;

import dev.becalm.call.Party;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.language.Entity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills in a play's line from what was said; a play whose gaps cannot be filled is not shown. */
final class CueWriter {
    private static final int LONGEST_QUOTE = 60;

    private static final int MOST_FIGURES = 6;

    private final CallView view;
    private final Playbook playbook;
    private int count;

    CueWriter(CallView view, Playbook playbook) {
        this.view = view;
        this.playbook = playbook;
    }

    Optional<Cue> write(Occasion occasion) {
        Play play = occasion.play();
        Optional<String> line = fill(play.line(), occasion.utterance());
        if (line.isEmpty()) {
            return Optional.empty();
        }
        count++;
        String why = occasion.quote().isBlank() ? play.why() : play.why() + " · " + quoted(occasion.quote());
        return Optional.of(new Cue(
                "cue-" + count,
                play.id(),
                play.act().name(),
                play.action(),
                line.get(),
                why,
                play.concept(),
                play.priority(),
                play.critical(),
                play.expires()));
    }

    private Optional<String> fill(String line, int utterance) {
        return explained(line, utterance)
                .flatMap(one -> fill(one, "{figures}", figures(utterance)))
                .flatMap(one -> fill(one, "{question}", oldestQuestion()))
                .flatMap(one -> fill(one, "{ask}", first(missing())))
                .flatMap(one -> fill(one, "{offer}", first(offers())))
                .flatMap(one -> fill(one, "{fact}", lastFact()))
                .flatMap(one -> fill(one, "{told}", told()));
    }

    /** The figures of a turn, in its order, to be read out one by one. */
    private Optional<String> figures(int utterance) {
        String all = view.said(utterance).stream()
                .flatMap(said -> said.entities().stream())
                .filter(entity -> entity.kind() != Entity.Kind.DATE)
                .map(Entity::text)
                .distinct()
                .limit(MOST_FIGURES)
                .collect(Collectors.joining(" \u00b7 "));
        return Optional.of(all).filter(figures -> !figures.isEmpty());
    }

    /** Fills in a word of the trade, from the words that called for the cue or the agent's last, with what it means. */
    private Optional<String> explained(String line, int utterance) {
        if (!line.contains("{plain}")) {
            return Optional.of(line);
        }
        return Stream.concat(view.said(utterance).stream(), view.latest(Party.AGENT).stream())
                .flatMap(said -> playbook.terms(view.language()).stream()
                        .flatMap(term -> term.in(said.text(), view.language()).stream()
                                .map(word -> line.replace("{term}", word).replace("{plain}", term.plain()))))
                .findFirst();
    }

    private static Optional<String> fill(String line, String gap, Optional<String> value) {
        return line.contains(gap) ? value.map(text -> line.replace(gap, text)) : Optional.of(line);
    }

    private Optional<String> oldestQuestion() {
        return view.entries(Kind.QUESTION).stream()
                .filter(entry -> entry.status() == Status.OPEN)
                .map(entry -> shortened(entry.text()))
                .findFirst();
    }

    private Optional<String> lastFact() {
        List<LedgerEntry> facts = view.entries(Kind.FACT);
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(facts.get(facts.size() - 1).text());
    }

    private Optional<String> told() {
        return Optional.of(shortened(view.told())).filter(words -> !words.isBlank());
    }

    private List<String> missing() {
        @Nullable DialogueState state = view.state();
        return state == null ? List.of() : state.missingFacts();
    }

    private List<String> offers() {
        @Nullable DialogueState state = view.state();
        return state == null ? List.of() : state.mayOffer();
    }

    private static Optional<String> first(List<String> texts) {
        return texts.stream().findFirst();
    }

    private String quoted(String words) {
        return switch (view.language()) {
            case EN -> "\u201c" + shortened(words) + "\u201d";
            case ZH -> "\u300c" + shortened(words) + "\u300d";
        };
    }

    private static String shortened(String words) {
        String plain = words.strip();
        return plain.length() <= LONGEST_QUOTE
                ? plain
                : plain.substring(0, LONGEST_QUOTE).strip() + "\u2026";
    }
}
