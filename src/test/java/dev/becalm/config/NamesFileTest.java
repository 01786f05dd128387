package dev.becalm.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesFileTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theShippedFilesAreWell(Language language) {
        assertThatCode(() -> NamesFile.check(Path.of("config"), language)).doesNotThrowAnyException();
    }

    @Test
    void takesNamesWithSoundsWithWhatIsHeardAndWithWhatIsAlike(@TempDir Path folder) {
        String well = """
                names:
                  - name: SkyVue
                    sounds: sky view
                    heard: [sky few, sky queue]
                  - name: Harrow Vale
                    alike: true
                """;

        assertThatCode(() -> NamesFile.check(YamlFile.parse("names.en.yaml", well)))
                .doesNotThrowAnyException();
        assertThatCode(() -> NamesFile.check(YamlFile.parse("names.en.yaml", "")))
                .doesNotThrowAnyException();
        assertThatCode(() -> NamesFile.check(folder, Language.EN)).doesNotThrowAnyException();
    }

    @Test
    void refusesMistakesByFileLineAndKey() {
        assertRefused("name: SkyVue\n", "names.en.yaml:1: name: unknown key; allowed are names");
        assertRefused("names:\n  - sounds: sky view\n", "names.en.yaml:2: names[0]: needs the key name");
        assertRefused(
                "names:\n  - name: SkyVue\n    sound: sky view\n", "names.en.yaml:3: names[0].sound: unknown key");
        assertRefused(
                "names:\n  - name: SkyVue\n    sounds: [sky, view]\n",
                "names.en.yaml:3: names[0].sounds: must be a text");
        assertRefused(
                "names:\n  - name: SkyVue\n    heard: sky few\n", "names.en.yaml:3: names[0].heard: must be a list");
        assertRefused(
                "names:\n  - name: SkyVue\n    alike: maybe\n",
                "names.en.yaml:3: names[0].alike: must be true or false");
        assertRefused("names:\n  - name: SkyVue\n", "needs sounds, heard or alike");
        assertRefused(
                "names:\n  - name: SkyVue\n    alike: true\n  - name: skyvue\n    alike: true\n",
                "names.en.yaml:4: names[1].name: the name skyvue is there twice");
        assertRefused("names: [\n", "names.en.yaml:");
    }

    private static void assertRefused(String yaml, String complaint) {
        assertThatThrownBy(() -> NamesFile.check(YamlFile.parse("names.en.yaml", yaml)))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining(complaint);
    }
}
