package dev.becalm.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.call.Tier;
import dev.becalm.cue.Moment;
import dev.becalm.cue.Play;
import dev.becalm.cue.Playbook;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaybookFileTest {
    private static final Playbook SHIPPED = PlaybookFile.read(Path.of("config"));
    private static final String PLAY = """
            plays:
              - id: one
                on: ANGER
                act: EMPATHY
                action: Soothe now.
                line: I hear you.
                why: Anger
                concept: S003-37
                priority: 80
                expires: 20 s
            """;

    @ParameterizedTest
    @EnumSource(Language.class)
    void coversEverySlipOfTheAgentAndEveryTrigger(Language language) {
        var called = SHIPPED.in(language).stream()
                .flatMap(play -> play.signals().stream())
                .toList();

        assertThat(called)
                .containsAll(Arrays.stream(SignalId.values())
                        .filter(id -> id.effect() == Effect.DEFLECTION
                                || id.effect() == Effect.BREACH
                                || id.effect() == Effect.RISK
                                || id.effect() == Effect.HEAT
                                || id.effect() == Effect.ESCALATION
                                || id.tier() != Tier.NONE)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void coversEveryMotiveClassAndMoment(Language language) {
        var called = SHIPPED.in(language).stream()
                .flatMap(play -> play.moments().stream())
                .toList();

        assertThat(called).contains(Moment.values());
    }

    @Test
    void holdsTheSamePlaysInBothLanguages() {
        assertThat(SHIPPED.in(Language.ZH)).extracting(Play::id).isEqualTo(ids(SHIPPED.in(Language.EN)));
        assertThat(SHIPPED.in(Language.ZH))
                .extracting(Play::act)
                .isEqualTo(SHIPPED.in(Language.EN).stream().map(Play::act).toList());
    }

    @Test
    void readsOnePlay() {
        var play =
                PlaybookFile.plays(YamlFile.parse("p.yaml", PLAY), Language.EN).get(0);

        assertThat(play.signals()).containsExactly(SignalId.ANGER);
        assertThat(play.critical()).isFalse();
        assertThat(play.expires()).hasSeconds(20);
    }

    @Test
    void refusesAnActionThatCannotBeReadAtAGlance() {
        String yaml = PLAY.replace("Soothe now.", "Now please try to soothe the customer a little");

        assertThatThrownBy(() -> PlaybookFile.plays(YamlFile.parse("p.yaml", yaml), Language.EN))
                .hasMessageStartingWith("p.yaml:5: plays[0].action: must be readable at a glance");
    }

    @Test
    void refusesUnknownSignalsUnknownKeysAndDoubledIds() {
        assertThatThrownBy(() -> read(PLAY.replace("on: ANGER", "on: ANGRY")))
                .hasMessageStartingWith("p.yaml:3: plays[0].on: must be one of ACCUSATION");
        assertThatThrownBy(() -> read(PLAY + "    colour: red\n"))
                .hasMessageContaining("p.yaml:11: plays[0].colour: unknown key");
        assertThatThrownBy(() -> read(PLAY + PLAY.substring(PLAY.indexOf("  - id"))))
                .hasMessageContaining("the play one is there twice");
        assertThatThrownBy(() -> read(PLAY.replace("    on: ANGER\n", "")))
                .hasMessageContaining("needs on (a signal) or when (a moment)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsEachTermOnceAndWithoutAnother(Language language) {
        var terms = SHIPPED.terms().getOrDefault(language, List.of());
        var words = terms.stream().flatMap(term -> term.words().stream()).toList();

        assertThat(words).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(terms)
                .allSatisfy(term -> assertThat(words)
                        .noneMatch(word -> word.length() > 1 && (" " + term.plain() + " ").contains(" " + word + " ")));
    }

    private static List<Play> read(String yaml) {
        return PlaybookFile.plays(YamlFile.parse("p.yaml", yaml), Language.EN);
    }

    private static List<String> ids(List<Play> plays) {
        return plays.stream().map(Play::id).toList();
    }
}
