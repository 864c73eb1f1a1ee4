package vn.camtay.roster.reading;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.intake.Cell;

/// What columns mean, by the folded wording of their headers, so that next month's list of the same office is read the
/// same way. Columns without a header go by their letter (`#C`).
public record Mapping(Map<String, Field> fields) {
    public Mapping {
        fields = Map.copyOf(fields);
    }

    /// Nothing decided: everything is guessed.
    public static Mapping guessed() {
        return new Mapping(Map.of());
    }

    /// What was used, to be changed or remembered.
    public static Mapping of(List<ColumnMapping> columns) {
        return new Mapping(columns.stream()
                .collect(toMap(c -> key(c.header(), c.column()), ColumnMapping::field, (a, b) -> a)));
    }

    /// What a person chose, over this.
    public Mapping and(Map<String, Field> chosen) {
        var changed = new HashMap<>(fields);
        changed.putAll(chosen);
        return new Mapping(changed);
    }

    public Mapping with(ColumnMapping column, Field field) {
        var changed = new HashMap<>(fields);
        changed.put(key(column.header(), column.column()), field);
        return new Mapping(changed);
    }

    Optional<Field> fieldOf(String header, int column) {
        return Optional.ofNullable(fields.get(key(header, column)));
    }

    /// The field chosen for a wording, wherever it stands.
    Optional<Field> fieldOf(String header) {
        return Optional.ofNullable(fields.get(HeaderWords.plain(header)));
    }

    static String key(String header, int column) {
        var words = HeaderWords.plain(header);
        return words.isEmpty() ? "#" + Cell.letters(column) : words;
    }
}
