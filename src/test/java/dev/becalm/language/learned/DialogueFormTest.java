package dev.becalm.language.learned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.language.learned.DialogueFeatures.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialogueFormTest {
    @Test
    void sayingTheSameAgainShows() {
        Set<String> form = form(
                2,
                1,
                new Said(Party.CUSTOMER, "I want my money back"),
                new Said(Party.AGENT, "One moment"),
                new Said(Party.CUSTOMER, "my money back"));

        assertThat(form).contains("repeats:4", "echo:0", "run:1");
    }

    @Test
    void turnsWithoutAnAnswerAreCounted() {
        Set<String> form = form(
                2,
                -1,
                new Said(Party.CUSTOMER, "hello"),
                new Said(Party.CUSTOMER, "are you there"),
                new Said(Party.CUSTOMER, "anybody"));

        assertThat(form).contains("run:3");
    }

    @Test
    void loudWritingShows() {
        Set<String> form = form(0, -1, new Said(Party.CUSTOMER, "NOBODY calls, sooo slow!!"));

        assertThat(form).contains("shouted", "drawn-out", "marks", "mark:,", "mark:!");
    }

    private static Set<String> form(int last, int answered, Said... turns) {
        List<Said> said = List.of(turns);
        FeatureBag bag = new FeatureBag();
        new DialogueForm(said, DialogueFeatures.cut(Language.EN, said), last, answered).addTo(bag);
        Set<String> names = new HashSet<>();
        bag.forEach((name, value) -> names.add(name));
        return names;
    }
}
