package dev.becalm.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorConfigTest {
    @TempDir
    private Path folder;

    @Test
    void theShippedFileHoldsEverySettingWithItsDefault() {
        Path shipped = Path.of("config/becalm.yaml");

        assertThat(MonitorConfig.read(shipped, true)).isEqualTo(MonitorConfig.DEFAULT);
        assertThat(keys(YamlFile.read(shipped), "")).containsExactlyElementsOf(components(MonitorConfig.DEFAULT, ""));
    }

    @Test
    void whatIsLeftOutKeepsItsDefault() throws IOException {
        var config = MonitorConfig.read(file("calls:\n  lostGrace: 3 s\n"), true);

        assertThat(config.calls().lostGrace()).hasSeconds(3);
        assertThat(config.server()).isEqualTo(ServerConfig.DEFAULT);
    }

    @Test
    void namesFileLineAndKeyOfWhatIsNotAllowed() throws IOException {
        Path unknown = file("server:\n  port: 8080\n  prot: 1\n");
        Path unit = file("calls:\n  lostGrace: 3 parsecs\n");
        Path range = file("calls:\n  mostCalls: 0\n");

        assertThatThrownBy(() -> MonitorConfig.read(unknown, true))
                .hasMessageContaining(unknown.toString())
                .hasMessageContaining(":3")
                .hasMessageContaining("prot")
                .hasMessageContaining("voskPort");
        assertThatThrownBy(() -> MonitorConfig.read(unit, true))
                .hasMessageContaining(":2")
                .hasMessageContaining("ms");
        assertThatThrownBy(() -> MonitorConfig.read(range, true)).hasMessageContaining("mostCalls must be 1 to 10000");
    }

    @Test
    void aFileAskedForByNameMustExist() {
        Path missing = folder.resolve("none.yaml");

        assertThat(MonitorConfig.read(missing, false)).isEqualTo(MonitorConfig.DEFAULT);
        assertThatThrownBy(() -> MonitorConfig.read(missing, true)).hasMessageContaining("no such file");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "settings", ".yaml"), yaml);
    }

    private static List<String> keys(YamlNode node, String path) {
        List<String> keys = new ArrayList<>();
        node.entries().forEach((name, child) -> {
            if (child.isText() || child.isList()) {
                keys.add(path + name);
            } else {
                keys.addAll(keys(child, path + name + "."));
            }
        });
        return keys;
    }

    private static List<String> components(Record record, String path) {
        List<String> names = new ArrayList<>();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                if (value instanceof Record inner) {
                    names.addAll(components(inner, path + component.getName() + "."));
                } else {
                    names.add(path + component.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return names;
    }
}
