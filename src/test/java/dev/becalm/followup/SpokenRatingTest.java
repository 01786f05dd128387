package dev.becalm.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Conversation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenRatingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | How satisfied are you with this? | Very satisfied, thanks. | 5",
                "EN | Were you happy with how I handled it? | Not really happy, no. | 1",
                "EN | How would you rate the call, one to five? | I'd say a four. | 4",
                "ZH | 请您给我的服务打个分,一到五分 | 给你三分吧 | 3",
                "ZH | 您对这次的处理还满意吗? | 挺满意的 | 4",
                "ZH | 请问您满意吗? | 不满意 | 2"
            })
    @Concept("S002-11")
    void takesTheAnswerToTheAgentsQuestion(Language language, String question, String answer, int rating) {
        var call = new Conversation("c", language, "k").agent(question).customer(answer);

        assertThat(rating(call)).hasValue(rating);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | How long will you be at home? | Five hours, I'm happy with that.",
                "EN | How satisfied are you, one to five? | I'll tell you another time.",
                "EN | How would you rate the call? | I've called 45 times.",
                "ZH | 还有别的问题吗? | 五分钟就好,满意了",
                "ZH | 请问您打几分? | 下次再说吧"
            })
    void takesNothingElseForARating(Language language, String question, String answer) {
        var call = new Conversation("c", language, "k").agent(question).customer(answer);

        assertThat(rating(call)).isEmpty();
    }

    @Test
    void keepsTheLastAnswer() {
        var call = new Conversation("c", Language.EN, "k")
                .agent("How would you rate this?")
                .customer("Two.")
                .customer("No, make that three.");

        assertThat(rating(call)).hasValue(3);
    }

    private static Optional<Integer> rating(Conversation call) {
        return SpokenRating.in(CallTrace.of(call.ended()).utterances());
    }
}
