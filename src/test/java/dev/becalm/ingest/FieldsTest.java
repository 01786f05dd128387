package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    @Test
    void readsWhatIsThere() throws Fields.NotJson {
        var fields =
                Fields.parse("{\"name\":\"x\",\"n\":8000.0,\"yes\":\"1\",\"no\":false,\"who\":\"Agent\",\"gone\":null,"
                        + "\"list\":[\"a\",\"b\"]}");

        assertThat(fields.text("name")).isEqualTo("x");
        assertThat(fields.number("n")).contains(8000.0);
        assertThat(fields.flag("yes")).contains(true);
        assertThat(fields.flag("no")).contains(false);
        assertThat(fields.choice("who", Party.class)).contains(Party.AGENT);
        assertThat(fields.optionalText("gone")).isEmpty();
        assertThat(fields.texts("list")).contains(List.of("a", "b"));
        assertThat(fields.list("none")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                | t: required",
                "{\"t\":5}         | t: must be text",
                "{\"t\":\"\",\"n\":\"1\"} | n: must be a number",
                "{\"t\":\"\",\"f\":\"perhaps\"} | f: must be true or false",
                "{\"t\":\"\",\"p\":\"caller\"} | p: must be one of customer, agent, mixed",
                "{\"t\":\"\",\"ms\":1.5} | ms: must be whole milliseconds from the start of the call, 0 or more",
                "{\"t\":\"\",\"ms\":-1} | ms: must be whole milliseconds from the start of the call, 0 or more",
                "{\"t\":\"\",\"ms\":0,\"l\":{}} | l: must be an array of objects",
                "{\"t\":\"\",\"ms\":0,\"l\":[1]} | l: must be an array of objects",
                "{\"t\":\"\",\"ms\":0,\"s\":[1,{}]} | s: must be an array of texts"
            })
    void namesTheFieldAndTheRule(String json, String complaint) throws Fields.NotJson {
        var fields = Fields.parse(json);

        assertThatThrownBy(() -> readAll(fields)).isInstanceOf(WrongField.class).hasMessage(complaint);
    }

    @Test
    void namesAFieldWithinAList() throws Fields.NotJson {
        var items = Fields.parse("{\"l\":[{\"t\":\"ok\"},{}]}").list("l");

        assertThatThrownBy(() -> items.get(1).text("t")).hasMessage("l[1].t: required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "5", "{\"a\":1,\"a\":2}", "{} {}", "\u0000"})
    void refusesWhatIsNotOneObject(String text) {
        assertThatThrownBy(() -> Fields.parse(text)).isInstanceOf(Fields.NotJson.class);
    }

    private static void readAll(Fields fields) {
        fields.text("t");
        fields.number("n");
        fields.flag("f");
        fields.choice("p", Party.class);
        fields.millis("ms");
        fields.list("l");
        fields.texts("s");
    }
}
