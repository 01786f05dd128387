package dev.becalm.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.RecordSchema;
import dev.becalm.fixture.Stages;
import dev.becalm.followup.CaseFile;
import dev.becalm.report.CallReport;
import dev.becalm.report.improvement.ImprovementReport;
import dev.becalm.store.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSchemaTest {
    private static final Path DOCS = Path.of("src/docs");
    private static final ObjectMapper MAPPER = EventJson.mapper();

    @ParameterizedTest
    @CsvSource({
        "report.schema.json, Report of one call, dev.becalm.report.CallReport",
        "improvement.schema.json, Improvement report, dev.becalm.report.improvement.ImprovementReport",
        "case.schema.json, All that is kept of a case, dev.becalm.followup.CaseFile"
    })
    void theSchemaInTheDocumentationIsWhatTheRecordsAre(String file, String title, String type) throws Exception {
        JsonNode schema =
                RecordSchema.of(Class.forName(type).asSubclass(Record.class), "https://becalm.dev/" + file, title);
        ObjectWriter writer = MAPPER.writerWithDefaultPrettyPrinter();
        String text = writer.writeValueAsString(schema) + "\n";
        Path written = Path.of("target", file);
        Files.createDirectories(written.getParent());
        Files.writeString(written, text);

        assertThat(Files.readString(DOCS.resolve(file)))
                .as("copy %s to %s", written, DOCS)
                .isEqualTo(text);
        assertThat(type).isIn(CallReport.class.getName(), ImprovementReport.class.getName(), CaseFile.class.getName());
    }

    @Test
    void theReportsOfBothKnownCallsFitTheSchema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(DOCS.resolve("report.schema.json")));

        for (var call : new Object[] {GoldenCalls.handledBadly(), GoldenCalls.handledWell()}) {
            CallReport report =
                    CallReport.of(((dev.becalm.fixture.ScriptedCall) call).through(Stages.all()), Stages.PLAYBOOK);
            JsonNode json = MAPPER.readTree(MAPPER.writeValueAsString(report));

            assertThat(schema.validate(json)).isEmpty();
        }
    }
}
