package dev.becalm.language;

import dev.becalm.call.SignalId;
import dev.becalm.language.rule.RuleHit;
import dev.becalm.language.text.NormalText;
import java.util.List;

/**
 * A signal found in a turn's words, before it is placed in time.
 *
 * @param rule the rule or feature that found it
 * @param confidence 0 to 1, on words heard well
 */
record Finding(SignalId signal, String rule, NormalText.Slice slice, double confidence, List<String> concepts) {
    Finding {
        concepts = List.copyOf(concepts);
    }

    static Finding of(RuleHit hit) {
        var rule = hit.rule();
        return new Finding(rule.signal(), rule.id(), hit.slice(), rule.confidence(), rule.concepts());
    }
}
