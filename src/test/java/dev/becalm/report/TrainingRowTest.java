package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Calls;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Conversation;
import dev.becalm.report.Review.Kind;
import dev.becalm.report.Review.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingRowTest {
    private static final Conversation CALL = new Conversation("c-1", Language.EN, "k-1")
            .customer("Hello.")
            .agent("Good morning.")
            .customer("You took my money.", SignalId.ACCUSATION)
            .agent("Let me see.")
            .customer("Fine, whatever.", SignalId.ACCEPTANCE, SignalId.THANKS);

    @Test
    void correctsTheTurnAndKeepsTheTurnsBeforeIt() {
        TrainingRow row = TrainingRow.of(List.of(relabel(5, "ACCEPTANCE", "RESIGNED_ACCEPTANCE")), CALL.goingOn())
                .orElseThrow();

        assertThat(row.id()).isEqualTo("c-1:5");
        assertThat(row.turns()).hasSize(4);
        assertThat(row.turns().get(3).signals()).containsExactly("RESIGNED_ACCEPTANCE", "THANKS");
        assertThat(row.turns().get(1).signals()).containsExactly("ACCUSATION");
        assertThat(row.turns().get(3).speaker()).isEqualTo("customer");
    }

    @Test
    void severalCorrectionsOfATurnAreOneRow() {
        var corrections = List.of(relabel(5, "ANGER", "REFUSAL"), relabel(5, "REFUSAL", "POLICY_WALL"));

        var row = TrainingRow.of(corrections, CALL.goingOn()).orElseThrow();

        assertThat(row.turns().get(row.turns().size() - 1).signals())
                .contains("POLICY_WALL")
                .doesNotContain("ANGER", "REFUSAL");
    }

    @Test
    void aTurnThatIsNotThereGivesNoRow() {
        assertThat(TrainingRow.of(List.of(relabel(9, "ANGER", "")), CALL.goingOn()))
                .isEmpty();
    }

    @Test
    @Concept(value = "S000-35", by = LibraryCase.class)
    void aCaseForOthersHoldsTheLinesAroundItWithoutNames() {
        var mark = new Review(
                1, "c-1", Calls.START, Kind.BAD_CASE, "call", 5, "", "", Role.REVIEWER, "Mary", "ask first", null);

        LibraryCase found = LibraryCase.of(mark, CALL.goingOn());

        assertThat(found.good()).isFalse();
        assertThat(found.lines())
                .hasSize(5)
                .last()
                .satisfies(line -> assertThat(line.marked()).isTrue());
    }

    @Test
    void anAgentDisputesAndAReviewerJudges() {
        assertThatThrownBy(() -> review(Kind.RELABEL, Role.AGENT))
                .hasMessageContaining("an agent may dispute or answer");
        assertThatThrownBy(() -> review(Kind.ACCEPT, Role.REVIEWER)).hasMessageContaining("the review that it answers");
        assertThat(review(Kind.DISPUTE, Role.AGENT).kind()).isEqualTo(Kind.DISPUTE);
    }

    private static Review review(Kind kind, Role role) {
        return new Review(0, "c-1", Calls.START, kind, "signal", 3, "ANGER", "", role, "Jo", "", null);
    }

    private static Review relabel(int utterance, String signal, String becomes) {
        return new Review(
                0,
                "c-1",
                Calls.START,
                Kind.RELABEL,
                "signal",
                utterance,
                signal,
                becomes,
                Role.REVIEWER,
                "Mary",
                "",
                null);
    }
}
