package dev.becalm.language.learned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.language.learned.DialogueFeatures.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialogueFeaturesTest {
    private static final Said ASKS = new Said(Party.CUSTOMER, "Where is my parcel?");
    private static final Said DEFLECTS = new Said(Party.AGENT, "It says delivered.");
    private static final Said OBJECTS = new Said(Party.CUSTOMER, "It is not here!");

    @Test
    void partiesAndTurnsHaveWordsOfTheirOwn() {
        Set<String> names = names(DialogueFeatures.of(Language.EN, List.of(ASKS, DEFLECTS, OBJECTS)));

        assertThat(names).contains("l:not_here", "a:delivered", "e:parcel", "lc:<no");
        assertThat(names).doesNotContain("l:parcel", "a:parcel", "q:delivered");
    }

    @Test
    void marksCountAsWords() {
        Set<String> names = names(DialogueFeatures.of(Language.EN, List.of(ASKS, DEFLECTS, OBJECTS)));

        assertThat(names).contains("l:here_!", "mark:!");
    }

    @Test
    void chineseIsReadByCharacters() {
        Set<String> names =
                names(DialogueFeatures.of(Language.ZH, List.of(new Said(Party.CUSTOMER, "\u592a\u6162\u4e86\uff01"))));

        assertThat(names).contains("l:\u592a_\u6162_\u4e86", "l:\u4e86_\uff01");
        assertThat(names).noneMatch(name -> name.startsWith("lc:"));
    }

    @Test
    void nameIsOneWordOfAFile() {
        List<Said> odd = List.of(
                new Said(Party.AGENT, ""),
                new Said(Party.CUSTOMER, "a\u00a0b \ud83d \ud83d\ude00\ud83d\ude00 \ud835\udc9c \t"));

        Set<String> names = names(DialogueFeatures.of(Language.EN, odd));

        assertThat(names).noneMatch(name -> name.contains(" ") || name.contains("\n"));
        assertThat(names).allMatch(DialogueFeaturesTest::isWellFormed);
    }

    @Test
    void aDialogueWithoutACustomerHasFeaturesToo() {
        assertThat(names(DialogueFeatures.of(Language.EN, List.of(DEFLECTS)))).contains("a:delivered");
        assertThat(names(DialogueFeatures.of(Language.EN, List.of()))).containsExactly("turns:0");
    }

    private static boolean isWellFormed(String name) {
        return name.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Set<String> names(FeatureBag bag) {
        Set<String> names = new HashSet<>();
        bag.forEach((name, value) -> names.add(name));
        return names;
    }
}
