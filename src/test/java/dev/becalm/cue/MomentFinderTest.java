package dev.becalm.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.cue.CallView.Heard;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.language.Utterance;
import dev.becalm.risk.RiskChanged;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MomentFinderTest {
    private static final double HOT = 45;

    private final CallView view = new CallView();
    private final MomentFinder moments = new MomentFinder(view, HOT);

    @Test
    @Concept({"S000-03", "S003-45"})
    void seesAnAgentStruggleWhoTurnsAwayTwiceAndIsSlow() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("You overcharged me", SignalId.ACCUSATION)
                .agent("It's on our website", SignalId.PUSH_AWAY)
                .customer("Where?")
                .agent("In the app", SignalId.PUSH_AWAY));

        Set<Moment> quick = after(call);
        moments.timing(SignalId.DEAD_AIR);
        Set<Moment> slow = after(call);

        assertThat(quick).doesNotContain(Moment.AGENT_STRUGGLES);
        assertThat(slow).contains(Moment.AGENT_STRUGGLES);
    }

    @Test
    @Concept("S003-06")
    void seesThatNobodyHasSaidTheFiguresBack() {
        var call = play(
                ScriptedCall.in(Language.EN).agent("Good morning").customer("You overcharged me", SignalId.ACCUSATION));

        fact("100 pounds", Status.CLAIMED);
        fact("two days", Status.CLAIMED);
        fact("cut off", Status.CLAIMED);
        Set<Moment> claimed = after(call);
        fact("100 pounds", Status.VERIFIED);
        Set<Moment> confirmed = after(call);

        assertThat(claimed).contains(Moment.FACTS_UNCONFIRMED);
        assertThat(confirmed).doesNotContain(Moment.FACTS_UNCONFIRMED);
    }

    @Test
    @Concept("S000-05")
    void seesThatWordsAreHotWhateverTheyAreAbout() {
        var call = play(ScriptedCall.in(Language.EN).customer("Well, that takes the biscuit"));
        view.state(call.last(DialogueState.class));
        var said = new Heard(call.last(Utterance.class), List.of());

        view.risk(new RiskChanged(Duration.ZERO, 30, 0, 0, RiskChanged.Level.GREEN, "", List.of(), List.of()));
        Set<Moment> warm = moments.after(said);
        view.risk(new RiskChanged(Duration.ZERO, 50, 0, 0, RiskChanged.Level.GREEN, "", List.of(), List.of()));
        Set<Moment> hot = moments.after(said);

        assertThat(warm).doesNotContain(Moment.HEATED);
        assertThat(hot).contains(Moment.HEATED);
    }

    @Test
    @Concept("S001-55")
    void seesThatAQuestionPassesOverThatOfAHotCustomer() {
        assertThat(asked(60, "What is your date of birth?")).contains(Moment.TOPIC_JUMP);
        assertThat(asked(60, "Which parcel do you mean?")).doesNotContain(Moment.TOPIC_JUMP);
        assertThat(asked(20, "What is your date of birth?")).doesNotContain(Moment.TOPIC_JUMP);
    }

    /** What holds when the agent asks this after a customer's question. */
    private Set<Moment> asked(double heat, String question) {
        var call = play(
                ScriptedCall.in(Language.EN).customer("Where is my parcel?").agent(question));
        view.state(call.last(DialogueState.class));
        view.risk(new RiskChanged(Duration.ZERO, heat, 0, 0, RiskChanged.Level.GREEN, "", List.of(), List.of()));
        view.entry(new LedgerEntry(
                Kind.QUESTION,
                "q",
                Party.CUSTOMER,
                "Where is my parcel?",
                Duration.ZERO,
                1,
                Status.OPEN,
                1,
                null,
                null));
        List<Utterance> said = call.all(Utterance.class);
        moments.after(new Heard(said.get(0), List.of()));
        return moments.after(new Heard(said.get(1), List.of()));
    }

    private void fact(String text, Status status) {
        view.entry(new LedgerEntry(Kind.FACT, text, Party.CUSTOMER, text, Duration.ZERO, 1, status, 1, null, null));
    }

    /** What holds after the last turn of a call. */
    private Set<Moment> after(PlayedCall call) {
        view.state(call.last(DialogueState.class));
        List<Utterance> said = call.all(Utterance.class);
        return moments.after(new Heard(said.get(said.size() - 1), List.of()));
    }

    private static PlayedCall play(ScriptedCall call) {
        return new PlayedCall(call.through(Stages.all()));
    }
}
