package dev.becalm.language.rule;

import dev.becalm.language.text.NormalText;

/** Where a rule found its words, as offsets in the words as said. */
public record RuleHit(SignalRule rule, NormalText.Slice slice) {}
