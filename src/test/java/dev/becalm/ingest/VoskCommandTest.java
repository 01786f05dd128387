package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.ingest.VoskCommand.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoskCommandTest {
    @ParameterizedTest
    @CsvSource({
        "{\"eof\" : 1}, EOF",
        "{\"eof\":1}, EOF",
        "{\"reset\" : 1}, RESET",
        "{\"config\":{}}, CONFIG",
        "{\"config\":5}, UNKNOWN",
        "{\"hello\":1}, UNKNOWN"
    })
    void knowsTheOriginalsCommands(String text, Kind kind) throws Fields.NotJson {
        assertThat(VoskCommand.read(text)).extracting(VoskCommand::kind).containsExactly(kind);
    }

    @Test
    void readsTextsThatWereRunTogether() throws Fields.NotJson {
        var commands = VoskCommand.read("{\"config\":{\"words\":0}}{\"reset\":1} {\"eof\":1}");

        assertThat(commands).extracting(VoskCommand::kind).containsExactly(Kind.CONFIG, Kind.RESET, Kind.EOF);
        assertThat(commands.get(0).fields().flag("words")).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"eof\"", "eof", "{\"eof\":1} and more"})
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> VoskCommand.read(text))
                .isInstanceOf(Fields.NotJson.class)
                .hasMessageStartingWith("not JSON");
    }
}
