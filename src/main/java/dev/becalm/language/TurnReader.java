package dev.becalm.language;

import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.text.NormalText;
import java.util.List;

/** Understands one turn in the light of those before it. Pure: the same turn and talk give the same reading. */
interface TurnReader {
    Reading read(Party party, Span span, NormalText text, Talk talk);

    /** What may already be said of an unfinished turn, from words that no longer change. */
    List<Finding> readEarly(Party party, Span span, NormalText text, Talk talk);
}
