package dev.becalm.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {
    @Test
    void remembersLineAndPathOfEachValue() {
        var root = YamlFile.parse("a.yaml", "one: 1\nmany:\n  - x: a\n  - x: b\n");

        var second = root.get("many").items().get(1).get("x");

        assertThat(second.text()).isEqualTo("b");
        assertThat(second.key()).isEqualTo("many[1].x");
        assertThat(second.line()).isEqualTo(4);
    }

    @Test
    void saysWhichLineIsNotYaml() {
        assertThatThrownBy(() -> YamlFile.parse("a.yaml", "one: 1\ntwo: [1, 2\n"))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageStartingWith("a.yaml:")
                .hasMessageContaining("not valid YAML");
    }

    @Test
    void refusesAKeyGivenTwice() {
        assertThatThrownBy(() -> YamlFile.parse("a.yaml", "one: 1\none: 2\n"))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageStartingWith("a.yaml:2:");
    }

    @Test
    void refusesToReadAReferenceAsText() {
        assertThatThrownBy(() -> YamlFile.parse("a.yaml", "one: &it\n  - 1\ntwo: *it\n"))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageStartingWith("a.yaml:3:")
                .hasMessageContaining("write it out");
    }

    @Test
    void readsChineseTextFromAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("b.yaml"), "line: 我来帮您查\n");

        var root = YamlFile.read(file);

        assertThat(root.get("line").text()).isEqualTo("我来帮您查");
    }

    @Test
    void namesAMissingFile(@TempDir Path folder) {
        assertThatThrownBy(() -> YamlFile.read(folder.resolve("none.yaml")))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("none.yaml")
                .hasMessageEndingWith("no such file");
    }

    @Test
    void takesAnEmptyFileAsNoKeys() {
        assertThat(YamlFile.parse("a.yaml", "").entries()).isEmpty();
    }
}
