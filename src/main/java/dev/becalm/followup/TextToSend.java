package dev.becalm.followup;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.OrderedSteps;
import dev.becalm.language.Utterance;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The message a customer was promised, ready to paste: what was explained and what will happen, in the agent's own
 * words. {@link #CASE} stands where the number of the case goes.
 */
public final class TextToSend {
    public static final String CASE = "{case}";
    private static final int LONGEST = 600;

    private final CallTrace trace;
    private final Language language;

    TextToSend(CallTrace trace, Language language) {
        this.trace = trace;
        this.language = language;
    }

    String write() {
        List<String> lines = Stream.concat(advice(), promises()).distinct().toList();
        String body = String.join("\n", lines);
        String kept = body.length() > LONGEST ? body.substring(0, LONGEST) + "…" : body;
        return switch (language) {
            case EN -> "Thank you for your call. Your case number is " + CASE + ".\n" + kept;
            case ZH -> "感谢您的来电。您的受理编号是" + CASE + "。\n" + kept;
        };
    }

    private Stream<String> advice() {
        Set<Integer> advice = trace.all(SignalId.PREVENTION_ADVICE).stream()
                .map(SignalDetected::utterance)
                .collect(Collectors.toSet());
        return trace.utterances().stream()
                .filter(said -> advice.contains(said.number()) || explains(said))
                .map(said -> "- " + said.text());
    }

    private static boolean explains(Utterance said) {
        return said.party() == Party.AGENT && OrderedSteps.in(said.text(), said.language());
    }

    private Stream<String> promises() {
        return trace.ledger(LedgerEntry.Kind.PROMISE).stream()
                .filter(entry -> entry.party() == Party.AGENT)
                .map(entry -> "- " + trace.text(entry.utterance()));
    }
}
