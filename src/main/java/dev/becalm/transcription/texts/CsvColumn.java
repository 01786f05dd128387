package dev.becalm.transcription.texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One column of a table with a header line. */
final class CsvColumn {
    private static final CsvMapper CSV = new CsvMapper();
    private static final String USUAL = "text";

    private final Optional<String> column;
    private final char separator;

    CsvColumn(Optional<String> column, char separator) {
        this.column = column;
        this.separator = separator;
    }

    List<String> values(Path file, String content) {
        var schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator);
        List<String> values = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows =
                CSV.readerForMapOf(String.class).with(schema).readValues(content)) {
            while (rows.hasNext()) {
                var row = rows.next();
                values.add(row.getOrDefault(chosen(file, row.keySet()), ""));
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableText(file, "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnreadableText unreadable) {
                throw unreadable;
            }
            throw new UnreadableText(file, "is no table: " + e.getMessage());
        }
        return values;
    }

    private String chosen(Path file, Set<String> columns) {
        String wanted = column.orElse(columns.size() == 1 ? columns.iterator().next() : USUAL);
        if (!columns.contains(wanted)) {
            throw new UnreadableText(file, "has no column " + wanted + "; there are: " + String.join(", ", columns));
        }
        return wanted;
    }
}
