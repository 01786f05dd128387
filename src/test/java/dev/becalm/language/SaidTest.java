package dev.becalm.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Saying;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each signal that words can show: a sentence that does and one that only looks like it, in each language. */
class SaidTest {
    private static final double MOSTLY = 0.85;

    static List<Saying> sayings() {
        return Saying.all();
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void hearsWhatIsSaidAndNotWhatOnlyLooksLikeIt(Saying saying) {
        Set<SignalId> heard = heard(Talks.byShippedRules(saying.language()), saying);
        if (saying.shows() && !heard.contains(saying.signal())) {
            heard = heard(Talks.asShipped(saying.language()), saying);
        }

        assertThat(heard.contains(saying.signal()))
                .as(saying + ", heard " + heard)
                .isEqualTo(saying.shows());
    }

    // What was learned weighs a whole turn in its call and may judge a lone sentence otherwise, but not often.
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWasLearnedRarelySaysOtherwise(Language language) {
        List<Saying> some = Saying.all().stream()
                .filter(saying -> saying.language() == language)
                .toList();

        long right = some.stream()
                .filter(saying -> heard(Talks.asShipped(language), saying).contains(saying.signal()) == saying.shows())
                .count();

        assertThat((double) right / some.size()).isGreaterThan(MOSTLY);
    }

    private static Set<SignalId> heard(Talks talk, Saying saying) {
        saying.before().ifPresent(line -> say(talk, line.party(), line.text()));
        Party party = saying.signal().speaker() == SignalId.Speaker.AGENT ? Party.AGENT : Party.CUSTOMER;
        return say(talk, party, saying.text());
    }

    private static Set<SignalId> say(Talks talk, Party party, String text) {
        return party == Party.AGENT ? talk.agent(text) : talk.customer(text);
    }
}
