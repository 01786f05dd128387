package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.audio.AudioGap;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.StageFailed;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.report.Coverage.Extent;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void aCallThatWasUnderstoodIsCoveredAsAWhole() {
        var coverage = of(ScriptedCall.in(Language.EN).agent("Good morning.").end());

        assertThat(coverage).isEqualTo(new Coverage(Extent.WHOLE, 1, 0, 0, Duration.ZERO, List.of()));
        assertThat(coverage.scored()).isTrue();
    }

    @Test
    void aCallInALanguageThatIsNotSupportedHasNoScores() {
        var coverage = of(ScriptedCall.in(Language.EN)
                .customer("Je ne sais pas pourquoi vous avez pris mon argent avec une carte qui est fermée")
                .agent("Почему вы звоните")
                .end());

        assertThat(coverage.extent()).isEqualTo(Extent.NOTHING_UNDERSTOOD);
        assertThat(coverage.foreign()).isEqualTo(2);
        assertThat(coverage.scored()).isFalse();
    }

    @Test
    void tellsWhatIsMissingFromACallThatIsOtherwiseUnderstood() {
        var coverage = of(ScriptedCall.in(Language.EN)
                .agent("Good morning.")
                .event(at -> new AudioGap(at, Party.CUSTOMER, Span.ofMillis(0, 900), AudioGap.Reason.OVERLOADED))
                .event(at -> new Transcript.Unavailable(
                        at, Party.CUSTOMER, Span.ofMillis(0, 900), Transcript.Reason.OVERLOADED))
                .end());

        assertThat(coverage).isEqualTo(new Coverage(Extent.PARTLY, 1, 0, 1, Duration.ofMillis(900), List.of()));
    }

    @Test
    void aCallWhoseAnalysisBrokeIsNoCalmCall() {
        var story = new CallStory();
        ScriptedCall.in(Language.EN)
                .customer("This is a scandal.")
                .end()
                .heard()
                .forEach(story::read);
        story.read(new StageFailed(Duration.ZERO, "language"));

        var coverage = Coverage.of(story);

        assertThat(coverage.extent()).isEqualTo(Extent.NOTHING_UNDERSTOOD);
        assertThat(coverage.failed()).containsExactly("language");
    }

    @Test
    void aCallWithoutWordsHasNothingToTell() {
        assertThat(of(ScriptedCall.in(Language.EN).end()).extent()).isEqualTo(Extent.NOTHING_SAID);
        assertThatThrownBy(() -> new Coverage(Extent.WHOLE, 1, 2, 0, Duration.ZERO, List.of()))
                .hasMessageContaining("cannot be foreign");
    }

    private static Coverage of(ScriptedCall call) {
        return CallReport.of(call.play(List.of(Stages.reading())), Stages.PLAYBOOK)
                .coverage();
    }
}
