package dev.becalm.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.transcription.Transcript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageStageTest {
    private final Talks english = Talks.byShippedRules(Language.EN);
    private final Talks learned = Talks.asShipped(Language.EN);

    @Test
    void aFinalGivesTheUtteranceFirstAndThenItsSignals() {
        List<DerivedEvent> events = english.say(Party.CUSTOMER, "Put your manager on the line.");

        assertThat(events.get(0)).isInstanceOf(Utterance.class);
        assertThat(Talks.signals(events)).contains(SignalId.SUPERVISOR_DEMAND);
    }

    @Test
    void aSignalQuotesItsWordsWithTheirTimeAndConfidence() {
        LanguageStage stage = LanguageStage.create(
                Understanding.byRules(dev.becalm.config.SignalRuleFiles.readAll(java.nio.file.Path.of("config"))));
        List<Word> words = new ArrayList<>();
        for (String word : List.of("listen", "put", "your", "manager", "on")) {
            int from = words.size() * 500;
            words.add(new Word(word, Span.ofMillis(from, from + 400), 0.5));
        }

        List<DerivedEvent> events = stage.on(new Transcript.Final(
                Span.ofMillis(0, 2500).end(),
                1,
                Party.CUSTOMER,
                Span.ofMillis(0, 2500),
                "listen put your manager on",
                words,
                0.5));

        Signal signal = ((SignalDetected) events.get(1)).signal();
        assertThat(signal.words()).isEqualTo("put your manager");
        assertThat(signal.span()).isEqualTo(Span.ofMillis(500, 1900));
        assertThat(signal.confidence()).isBetween(0.4, 0.45);
        assertThat(signal.rule()).isEqualTo("en.supervisor.ask");
    }

    @Test
    void settledWordsOfAnUnfinishedTurnGiveEachSignalOnce() {
        List<DerivedEvent> tooSoon = english.begin(Party.CUSTOMER, "put your manager", 1);
        List<DerivedEvent> settled = english.begin(Party.CUSTOMER, "put your manager on", 3);
        List<DerivedEvent> again = english.begin(Party.CUSTOMER, "put your manager on now", 5);

        assertThat(tooSoon).isEmpty();
        assertThat(settled).hasSize(1).allMatch(event -> ((SignalDetected) event).provisional());
        assertThat(again).isEmpty();
    }

    @Test
    void aPauseTellsWhatTheTurnSoFarSurelySays() {
        List<DerivedEvent> talking = learned.begin(Party.CUSTOMER, "thank you so much for your", 5);
        List<DerivedEvent> pausing = learned.begin(Party.CUSTOMER, "thank you so much", 4);

        assertThat(talking).isEmpty();
        assertThat(pausing)
                .extracting(event -> ((SignalDetected) event).signal().id())
                .containsExactly(SignalId.THANKS);
    }

    @Test
    void aFinalTakesBackWhatItsWordsNoLongerSay() {
        english.begin(Party.CUSTOMER, "put your manager", 3);

        List<DerivedEvent> events = english.say(Party.CUSTOMER, "put your mower away first");

        assertThat(events)
                .filteredOn(SignalWithdrawn.class::isInstance)
                .extracting(event -> ((SignalWithdrawn) event).id())
                .containsExactly(SignalId.SUPERVISOR_DEMAND);
    }

    @Test
    void agentsWordsNeverGiveACustomersSignal() {
        assertThat(english.agent("Put your manager on the line.")).doesNotContain(SignalId.SUPERVISOR_DEMAND);
    }

    @Test
    void aChineseTurnInAnEnglishCallIsReadAsChinese() {
        assertThat(english.customer("让你们领导来接电话")).contains(SignalId.SUPERVISOR_DEMAND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Позовите вашего начальника",
                "quiero hablar con el gerente que no me han dado una respuesta por favor para los",
                "すみません、どうすればいいですか"
            })
    void aThirdLanguageIsMarkedUnsupportedAndTheCallGoesOn(String words) {
        List<DerivedEvent> events = english.say(Party.CUSTOMER, words);

        assertThat(events).hasSize(1);
        assertThat(((Utterance) events.get(0)).supported()).isFalse();
        assertThat(english.customer("Put your manager on the line.")).contains(SignalId.SUPERVISOR_DEMAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "\ud83d\ude21\ud83d\ude21", "\ufffd\ufffd\ud800", "((((", "a\u0000b", "？？？"})
    void oddTextIsAnUtteranceWithoutSignals(String words) {
        List<DerivedEvent> events = english.say(Party.CUSTOMER, words);

        assertThat(events.get(0)).isInstanceOf(Utterance.class);
        assertThat(Talks.signals(events)).isEmpty();
    }

    @Test
    void tenThousandCharactersAreReadToTheEnd() {
        String long1 = "the the ".repeat(1240) + "put your manager on";

        assertThat(english.customer(long1)).contains(SignalId.SUPERVISOR_DEMAND);
    }
}
