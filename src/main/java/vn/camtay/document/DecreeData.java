package vn.camtay.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// What the decree lists, kept as data beside the code: the kinds of document and the rules of form.
public final class DecreeData {
    static final List<DocumentType> TYPES = rows("types.csv").stream()
            .map(row -> new DocumentType(row.get("name"), row.get("code")))
            .toList();

    private DecreeData() {}

    public static List<CSVRecord> rows(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(DecreeData.class.getResourceAsStream("/content/document/" + file));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
