package dev.becalm.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.language.text.NormalText;
import dev.becalm.language.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HunchesTest {
    @ParameterizedTest
    @CsvSource({
        "EN, On Tuesday., false",
        "ZH, 昨天下午!, false",
        "EN, You swore it would be Tuesday., true",
        "ZH, 你们说好昨天送到的, true"
    })
    void aMereDateBreaksNoPromise(Language language, String text, boolean stands) {
        var found = found(Hunches.MARK + "w:x", SignalId.BROKEN_PROMISE);

        var out = Hunches.weigh(found, text(language, text));

        assertThat(out.isEmpty()).isEqualTo(stands);
    }

    @Test
    void aRuleStandsWhateverSpeaksAgainstAHunch() {
        var found = found("broken-promise", SignalId.BROKEN_PROMISE);

        assertThat(Hunches.weigh(found, text(Language.ZH, "昨天下午!"))).isEmpty();
    }

    @Test
    void wonderAtAPriceIsNoAnger() {
        var found = found(Hunches.MARK + "w:x", SignalId.ANGER, SignalId.PRICE_SHOCK);

        assertThat(Hunches.weigh(found, text(Language.EN, "That much?"))).containsExactly(SignalId.ANGER);
    }

    @Test
    void nothingIsCancelledWithoutABut() {
        var found = found(Hunches.MARK + "w:x", SignalId.BUT_CANCEL);

        assertThat(Hunches.weigh(found, text(Language.ZH, "我理解您的心情，同时我可以帮您查"))).containsExactly(SignalId.BUT_CANCEL);
        assertThat(Hunches.weigh(found, text(Language.ZH, "我理解您，可规定就是这样"))).isEmpty();
        assertThat(Hunches.weigh(found, text(Language.EN, "I hear you, but those are the rules")))
                .isEmpty();
    }

    @Test
    void anAgentWhoAsksDoesNotFendOff() {
        var found = found(Hunches.MARK + "w:x", SignalId.EVASION);

        assertThat(Hunches.weigh(found, text(Language.EN, "Could it be the modem?")))
                .containsExactly(SignalId.EVASION);
        assertThat(Hunches.weigh(found, text(Language.EN, "Could be the modem.")))
                .isEmpty();
    }

    @Test
    void whatCallsASupervisorLateMustBeSurest() {
        assertThat(Hunches.isTooWeak(finding(Hunches.MARK + "w:x", SignalId.ANGER, 0.4), false))
                .isTrue();
        assertThat(Hunches.isTooWeak(finding(Hunches.MARK + "w:x", SignalId.SUPERVISOR_DEMAND, 0.4), false))
                .isFalse();
        assertThat(Hunches.isTooWeak(finding("anger", SignalId.ANGER, 0.4), false))
                .isFalse();
    }

    private static Map<SignalId, Finding> found(String rule, SignalId... ids) {
        Map<SignalId, Finding> found = new EnumMap<>(SignalId.class);
        for (SignalId id : ids) {
            found.put(id, finding(rule, id, 0.6));
        }
        return found;
    }

    @Test
    void takesNobodyWhoGoesToLookForDenying() {
        var text = text(Language.ZH, "对不起,我帮您查一下。");

        assertThat(Hunches.weigh(found(Hunches.MARK + "w:不", SignalId.DENIAL, SignalId.LOOKUP_ANNOUNCED), text))
                .containsExactly(SignalId.DENIAL);
        assertThat(Hunches.weigh(found(Hunches.MARK + "w:不", SignalId.DENIAL), text))
                .isEmpty();
        assertThat(Hunches.weigh(found("zh.denial", SignalId.DENIAL, SignalId.LOOKUP_ANNOUNCED), text))
                .isEmpty();
    }

    @Test
    void believesATriggerSoonerOfACustomerWhoIsHot() {
        var hunch = finding(Hunches.MARK + "w:x", SignalId.BREAK_OFF, 0.3);

        assertThat(Hunches.isTooWeak(hunch, true)).isFalse();
        assertThat(Hunches.isTooWeak(hunch, false)).isTrue();
        assertThat(Hunches.isTooWeak(finding(Hunches.MARK + "w:x", SignalId.ANGER, 0.3), true))
                .isTrue();
    }

    private static Finding finding(String rule, SignalId id, double confidence) {
        return new Finding(id, rule, new NormalText.Slice(0, 1), confidence, List.of());
    }

    private static NormalText text(Language language, String text) {
        return Normalizer.normalize(language, text);
    }
}
