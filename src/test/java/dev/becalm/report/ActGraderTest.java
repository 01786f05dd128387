package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Concept(
        value = {"S001-34", "S001-69"},
        by = ActGrader.class)
class ActGraderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAMED_BOTH | I can hear how frustrating it is to be charged twice.
            NAMED_FEELING | I can hear how upset you are.
            NAMED_ISSUE | Anyone would say so about a double charge.
            GENERIC | I completely understand how you feel.
            GENERIC | I understand. You can see it on the website.
            """)
    void gradesEmpathyByWhatItNames(ActGrade grade, String said) {
        assertThat(empathy(Language.EN, "You charged my card twice!", said)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAMED_BOTH | 话费扣了两次，换成是我也会着急的。
            NAMED_FEELING | 我听得出来您很着急。
            NAMED_ISSUE | 话费的事情我非常理解。
            GENERIC | 我非常理解您的心情。
            """)
    void gradesChineseEmpathyByWhatItNames(ActGrade grade, String said) {
        assertThat(empathy(Language.ZH, "我的话费怎么扣了两次！", said)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | FOR_WHAT | I'm sorry you had to wait three weeks.
            EN | GENERIC | I'm so sorry to hear that.
            EN | GENERIC | I do apologise for the inconvenience.
            EN | GENERIC | Sorry, let me look that up.
            ZH | FOR_WHAT | 让您跑了两趟营业厅，实在对不起。
            ZH | GENERIC | 非常抱歉给您添麻烦了。
            ZH | GENERIC | 对不起，我查一下。
            """)
    void gradesAnApologyByWhatItIsFor(Language language, ActGrade grade, String said) {
        assertThat(act(language, "...", said, SignalId.APOLOGY)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | I'm sorry nobody called you back. I'll ring you myself by noon.
            ZH | 没有及时给您回电，非常抱歉，我中午之前亲自给您打过去。
            """)
    void ratesAnApologyHighestThatSaysWhatIsDone(Language language, String said) {
        var grade = act(language, "...", said, SignalId.APOLOGY, SignalId.TIME_COMMITMENT);

        assertThat(grade).isEqualTo(ActGrade.WITH_CHANGE);
    }

    private static ActGrade empathy(Language language, String before, String said) {
        return act(language, before, said, SignalId.EMPATHY);
    }

    private static ActGrade act(Language language, String before, String said, SignalId... acts) {
        var call = ScriptedCall.in(language)
                .customer(before, SignalId.ACCUSATION)
                .agent(said, acts)
                .end();
        return CallReport.of(call.through(Stages.all()), Stages.PLAYBOOK).goodActs().stream()
                .filter(act -> act.act() == acts[0])
                .map(CallReport.Act::grade)
                .findFirst()
                .orElseThrow();
    }
}
