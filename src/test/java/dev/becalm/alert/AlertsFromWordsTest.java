package dev.becalm.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.becalm.call.Language;
import dev.becalm.call.Stage;
import dev.becalm.config.SignalRuleFiles;
import dev.becalm.cue.CueShown;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.language.LanguageStage;
import dev.becalm.language.Understanding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the words of a call to its alerts, by the shipped rules alone. */
class AlertsFromWordsTest {
    @ParameterizedTest
    @CsvSource({"EN, You're an idiot.", "ZH, 你有病吧 废物"})
    @Concept(value = "S002-41", by = AbuseProtocol.class)
    void warnsThreeTimesKeepsTheEvidenceAndThenAllowsTheEnd(Language language, String abuse) {
        String please = language == Language.ZH ? "请您别这样说" : "Please don't say that.";
        var call = play(ScriptedCall.in(language)
                .customer(abuse)
                .agent(please)
                .customer(abuse)
                .agent(please)
                .customer(abuse));

        assertThat(call.all(EvidenceMarked.class))
                .extracting(EvidenceMarked::utterance, EvidenceMarked::warning, EvidenceMarked::mayEnd)
                .containsExactly(tuple(1, 1, false), tuple(3, 2, false), tuple(5, 3, true));
        assertThat(call.all(CueShown.class))
                .extracting(shown -> shown.cue().play())
                .contains("abuse-1", "abuse-2", "abuse-3");
    }

    @ParameterizedTest
    @CsvSource({"EN, Let me speak to your manager.", "ZH, 让你们领导来接电话"})
    void raisesTheSameTriggerOnceAndAgainOnlyWhileNobodyAnswers(Language language, String trigger) {
        var ignored = play(ScriptedCall.in(language)
                .customer(trigger)
                .agent("...")
                .customer(trigger)
                .after(Duration.ofMinutes(3))
                .agent("..."));
        var seen = play(ScriptedCall.in(language)
                .customer(trigger)
                .event(at -> new AlertAcknowledged(at.plusMillis(300), "alert-1", "Mary", false))
                .after(Duration.ofMinutes(3))
                .agent("..."));

        List<Alert> raised = alerts(ignored);
        assertThat(raised).extracting(Alert::id).containsOnly("alert-1");
        assertThat(raised).extracting(Alert::times).containsSubsequence(1, 2);
        assertThat(raised).extracting(Alert::reminders).containsSubsequence(1, 2);
        assertThat(alerts(seen)).extracting(Alert::reminders).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({"EN, Let me speak to your manager.", "ZH, 让你们领导来接电话"})
    void remindsAfterTheTimeThatIsSet(Language language, String trigger) {
        var call = play(ScriptedCall.in(language)
                .customer(trigger)
                .after(Duration.ofMinutes(3))
                .agent("..."));

        List<AlertRaised> raised = call.all(AlertRaised.class).stream()
                .filter(event -> event.alert().trigger().equals("SUPERVISOR_DEMAND"))
                .toList();
        Duration first = raised.get(0).at();
        assertThat(raised).hasSize(3);
        assertThat(raised.get(1).at().minus(first)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(31));
        assertThat(raised.get(2).at().minus(first)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(62));
    }

    private static List<Alert> alerts(PlayedCall call) {
        return call.all(AlertRaised.class).stream()
                .map(AlertRaised::alert)
                .filter(alert -> alert.trigger().equals("SUPERVISOR_DEMAND"))
                .toList();
    }

    private static PlayedCall play(ScriptedCall call) {
        List<Stage> stages = new ArrayList<>();
        stages.add(LanguageStage.create(Understanding.byRules(SignalRuleFiles.readAll(Path.of("config")))));
        stages.addAll(List.of(Stages.all()));
        return new PlayedCall(call.play(stages));
    }
}
