package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.fixture.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFinderTest {
    @Test
    @Concept(
            value = "S002-03",
            by = {QuestionFinder.class, QuestionLedger.class})
    void takesFiveQuestionsOutOfOneBreath() {
        var questions = QuestionFinder.questions("这不是我定的,谁给我定的?为什么不问我?怎么补偿?以后还会不会再有?多久能退?", Language.ZH);

        assertThat(questions).hasSize(5);
    }

    @Test
    void findsQuestionsInRecognisedWordsWithoutMarks() {
        var questions = QuestionFinder.questions(
                "what is this charge for and who signed me up and when do i get it back", Language.EN);

        assertThat(questions).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello?", "What?", "Are you there?", "I told you what happened.", "No, thanks."})
    void takesNoPhaticWordsForQuestions(String text) {
        assertThat(QuestionFinder.questions(text, Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"喂?", "是吗?", "好吧", "你们这什么态度", "我什么都没做"})
    void takesNoExclamationsForQuestions(String text) {
        assertThat(QuestionFinder.questions(text, Language.ZH)).isEmpty();
    }

    @Test
    void knowsQuestionsThatOnlySayWhatAboutIt() {
        assertThat(QuestionFinder.generic("你们怎么回事")).isTrue();
        assertThat(QuestionFinder.generic("how come?")).isTrue();
        assertThat(QuestionFinder.generic("where is my refund?")).isFalse();
    }
}
