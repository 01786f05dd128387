package dev.becalm.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.config.SignalRuleFiles;
import dev.becalm.config.WeightFiles;
import dev.becalm.language.learned.LinearModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a sentiment that looks at words one by one goes wrong. */
class SentimentTrapsTest {
    private static Understanding understanding;

    @BeforeAll
    static void readShippedWeights() {
        Map<Language, LinearModel> lessons = WeightFiles.lessons(Path.of("models"));
        assumeTrue(lessons.containsKey(Language.EN), "no weights for English in models/weights");
        understanding = Understanding.of(SignalRuleFiles.readAll(Path.of("config")), lessons);
    }

    @Test
    void anAgentNamingABadFeelingIsNotNegative() {
        Talks talk = Talks.of(Language.EN, understanding);
        talk.say(Party.CUSTOMER, "I've been without heating for four days and nobody rings me back.");

        double sentiment = sentiment(
                talk.say(Party.AGENT, "I understand how frustrating that must be, four days in the cold is awful."));

        assertThat(sentiment).isGreaterThan(0);
    }

    @Test
    void sarcasmIsNegative() {
        Talks talk = Talks.of(Language.EN, understanding);
        talk.say(Party.AGENT, "I'll have to put you through to another department.");

        assertThat(sentiment(talk.say(Party.CUSTOMER, "Oh great, another transfer.")))
                .isLessThan(0);
    }

    @Test
    void theTrapsHoldInMandarin() {
        Talks talk = Talks.of(Language.ZH, understanding);
        talk.say(Party.CUSTOMER, "暖气停了四天了，没有人回我电话。");

        double empathy = sentiment(talk.say(Party.AGENT, "非常理解您的心情，冻了四天确实很难受，让您着急了。"));
        talk.say(Party.AGENT, "我给您转到另一个部门。");
        double sarcasm = sentiment(talk.say(Party.CUSTOMER, "哦，太好了，又要转一次。"));

        assertThat(empathy).isGreaterThan(0);
        assertThat(sarcasm).isLessThan(0);
    }

    @Test
    void wordsHeardBadlyDoNotMoveTheScoreMuch() {
        double clear = Math.abs(sentiment(heard(1)));
        double unclear = Math.abs(sentiment(heard(0.2)));

        assertThat(clear).isGreaterThan(0.4);
        assertThat(unclear).isLessThan(clear / 3);
    }

    private static List<DerivedEvent> heard(double confidence) {
        return Talks.of(Language.EN, understanding)
                .say(Party.CUSTOMER, "This is an absolute disgrace, I am furious.", confidence);
    }

    private static double sentiment(List<DerivedEvent> events) {
        return ((Utterance) events.get(0)).sentiment();
    }
}
