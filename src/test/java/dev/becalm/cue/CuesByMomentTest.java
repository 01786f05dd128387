package dev.becalm.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cues that no single turn calls for, but where the conversation stands. */
class CuesByMomentTest {
    private static final Duration REST = Duration.ofSeconds(35);

    @Test
    @Concept(
            value = {"S001-27", "S003-17"},
            by = {MomentFinder.class, CueWriter.class})
    void givesTheNextQuestionWhileSomethingIsNotKnown() {
        String talk = "well ".repeat(70);
        var call = play(ScriptedCall.in(Language.EN)
                .customer("It's about a charge on my bill", SignalId.DISAPPOINTMENT)
                .agent(talk, SignalId.OWNERSHIP)
                .customer("Yes")
                .agent(talk)
                .customer("Yes"));

        assertThat(plays(call)).contains("fact-missing");
        assertThat(call.all(CueShown.class))
                .filteredOn(shown -> shown.cue().play().equals("fact-missing"))
                .singleElement()
                .satisfies(shown -> assertThat(shown.cue().line()).contains("When did you first see the charge?"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S003-08", by = MomentFinder.class)
    void asksWhatItIsAboutWhileThatIsNotKnown(Language language) {
        String talk = language == Language.ZH ? "这样啊".repeat(30) : "well ".repeat(70);
        String matter = language == Language.ZH ? "你们多扣我的话费了" : "It's about a charge on my bill";
        var unclear = play(ScriptedCall.in(language)
                .customer("...", SignalId.DISAPPOINTMENT)
                .agent(talk, SignalId.OWNERSHIP)
                .customer("...")
                .agent(talk)
                .customer("..."));
        var clear = play(ScriptedCall.in(language)
                .customer(matter, SignalId.DISAPPOINTMENT)
                .agent(talk, SignalId.OWNERSHIP)
                .customer("...")
                .agent(talk)
                .customer("..."));

        assertThat(plays(unclear)).contains("issue-unclear");
        assertThat(plays(clear)).doesNotContain("issue-unclear");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S003-29", by = MomentFinder.class)
    void offersATextWhereTheStepsSeemNotToBeFollowed(Language language) {
        boolean chinese = language == Language.ZH;
        var call = play(ScriptedCall.in(language)
                .customer(chinese ? "长途话费怎么算?" : "What does a call to Leeds cost on my bill?")
                .agent(chinese ? "您先拨17951,然后再拨对方的号码。" : "First dial 17951, then dial the number.")
                .customer(chinese ? "嗯" : "Um"));

        assertThat(plays(call)).contains("weak-understanding");
    }

    @Test
    @Concept(
            value = {"S001-28", "S001-65"},
            by = MomentFinder.class)
    void takesTheLeadAgainWhenThreeQuestionsAreOpen() {
        var three = play(ScriptedCall.in(Language.EN)
                .customer("Where is my parcel?")
                .customer("Who signed for it?")
                .customer("When will the money come back?"));
        var one = play(ScriptedCall.in(Language.EN).customer("Where is my parcel?"));

        assertThat(plays(three)).contains("many-questions");
        assertThat(plays(one)).doesNotContain("many-questions");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S001-45", "S001-74"},
            by = MomentFinder.class)
    void staysFirmWhenMoreThanTheBoundaryAllowsIsDemandedAgain(Language language) {
        var again = play(ScriptedCall.in(language)
                .customer("900 pounds 900块", SignalId.COMPENSATION_DEMAND)
                .after(REST)
                .customer("900 pounds 900块", SignalId.COMPENSATION_DEMAND));
        var once = play(ScriptedCall.in(language).customer("900 pounds 900块", SignalId.COMPENSATION_DEMAND));

        assertThat(plays(again)).contains("beyond-again").doesNotContain("deadlock");
        assertThat(plays(once)).doesNotContain("beyond-again");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S001-20", "S001-64"},
            by = Playbook.class)
    void fitsTheAdviceToTheIssue(Language language) {
        String charge = language == Language.ZH ? "你们乱扣钱" : "You took money, a wrong charge on my bill";
        String parcel = language == Language.ZH ? "我的快递丢了" : "My parcel was lost by your courier";
        var billing = play(ScriptedCall.in(language).customer(charge, SignalId.ACCUSATION));
        var delivery = play(ScriptedCall.in(language).customer(parcel, SignalId.ACCUSATION));

        assertThat(plays(billing)).containsExactly("accusation-billing");
        assertThat(plays(delivery)).containsExactly("accusation");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = "S001-75",
            by = {PlainTerm.class, CueWriter.class})
    void saysWhatAWordOfTheTradeMeans(Language language) {
        boolean chinese = language == Language.ZH;
        String known = chinese ? "您这个要等工单闭环" : "Your MRC went up";
        String unknown = chinese ? "您这个走协查" : "It is in the batch run";
        String lost = chinese ? "啊？什么意思？" : "Sorry, what does that mean?";
        var explained = play(ScriptedCall.in(language).agent(known, SignalId.JARGON));
        var general = play(ScriptedCall.in(language).agent(unknown, SignalId.JARGON));
        var asked = play(ScriptedCall.in(language).agent(known).customer(lost, SignalId.CONFUSION));
        var askedInPlainTalk =
                play(ScriptedCall.in(language).agent("Ticketing 再说").customer(lost, SignalId.CONFUSION));

        assertThat(explained.all(CueShown.class))
                .singleElement()
                .satisfies(shown -> assertThat(shown.cue().line())
                        .contains(chinese ? "“工单”，就是给您这件事建的处理记录" : "By \"MRC\" I mean what you pay every month"));
        assertThat(plays(general)).containsExactly("jargon");
        assertThat(plays(asked)).containsExactly("confusion-plain");
        assertThat(plays(askedInPlainTalk)).containsExactly("confusion");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S003-23", by = CueWriter.class)
    void givesTheFiguresToReadOutOneByOne(Language language) {
        boolean chinese = language == Language.ZH;
        var call = play(ScriptedCall.in(language)
                .agent(chinese ? "一共是6元加上3元,下午三点" : "It is 6 pounds and 3 pounds by noon", SignalId.FAST_FIGURES));

        assertThat(call.all(CueShown.class))
                .singleElement()
                .satisfies(shown -> assertThat(shown.cue().line())
                        .contains(chinese ? "6元 · 3元 · 下午三点" : "6 pounds · 3 pounds · by noon"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S002-18", by = CueChooser.class)
    void holdsSolutionsBackWhileTheCustomerVents(Language language) {
        var venting = play(ScriptedCall.in(language)
                .customer("...", SignalId.ABUSE, SignalId.ANGER)
                .after(REST)
                .customer("...", SignalId.PRICE_SHOCK, SignalId.ANGER));
        var calm = play(ScriptedCall.in(language).customer("...", SignalId.PRICE_SHOCK));

        assertThat(plays(venting)).isNotEmpty().doesNotContain("price-shock");
        assertThat(plays(calm)).containsExactly("price-shock");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S002-30", "S002-33"},
            by = MomentFinder.class)
    void branchesByWhoseDoingItWas(Language language) {
        boolean chinese = language == Language.ZH;
        String ours = chinese ? "查到了,是我们的失误" : "I've checked, that was our mistake";
        String theirs = chinese ? "哦,是我记错了,我忘了" : "Oh, my own mistake, I forgot";
        var verify = play(ScriptedCall.in(language).customer("...").agent(ours).customer("..."));
        var promised = play(ScriptedCall.in(language)
                .customer("...")
                .agent(ours, SignalId.TIME_COMMITMENT)
                .customer("..."));
        var teach = play(ScriptedCall.in(language).customer("...").agent("...").customer(theirs));
        var taught = play(ScriptedCall.in(language)
                .customer("...")
                .agent("...", SignalId.PREVENTION_ADVICE)
                .customer(theirs));

        assertThat(plays(verify)).contains("fault-ours");
        assertThat(plays(promised)).doesNotContain("fault-ours", "fault-theirs");
        assertThat(plays(teach)).contains("fault-theirs");
        assertThat(plays(taught)).doesNotContain("fault-theirs");
    }

    private static PlayedCall play(ScriptedCall call) {
        return new PlayedCall(call.through(Stages.all()));
    }

    private static List<String> plays(PlayedCall call) {
        return call.all(CueShown.class).stream()
                .map(shown -> shown.cue().play())
                .toList();
    }
}
