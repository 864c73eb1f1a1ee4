package vn.camtay.roster.reading;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.camtay.intake.Cell;
import vn.camtay.intake.Row;
import vn.camtay.shared.Folding;

/// The columns of one table as they were understood, and the reading of a row by them.
record Columns(List<ColumnMapping> mappings) {
    /// "15 tháng 3 năm 1972" is a birth, "Lộc Hưng, ngày 5 tháng 12 năm 2025" is not.
    private static final int LETTERS_OF_A_DATE = 14;

    private static final Pattern NAME_END = Pattern.compile("\\s+[-–]\\s*|\\s*[,;:(\\n/]\\s*");

    Columns {
        mappings = List.copyOf(mappings);
    }

    List<ColumnMapping> of(Field field) {
        return mappings.stream().filter(mapping -> mapping.field() == field).toList();
    }

    boolean has(Field field) {
        return !of(field).isEmpty();
    }

    Optional<ColumnMapping> at(int column) {
        return mappings.stream().filter(mapping -> mapping.column() == column).findFirst();
    }

    /// The filled cells of a field, in the order of columns.
    List<Cell> cells(Row row, Field field) {
        var cells = new ArrayList<Cell>();
        for (var mapping : of(field)) {
            var cell = row.cell(mapping.column());
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    Optional<Cell> cell(Row row, Field field) {
        return cells(row, field).stream().findFirst();
    }

    String text(Row row, Field field) {
        return cell(row, field).map(Cell::text).orElse("");
    }

    List<Cell> nameCells(Row row) {
        return mappings.stream()
                .filter(mapping -> mapping.field().isName())
                .flatMap(mapping -> Optional.ofNullable(row.cell(mapping.column())).stream())
                .toList();
    }

    /// The name as written, its parts joined when they stand in two columns, without the post that a column of both has
    /// behind it.
    String name(Row row) {
        var written = nameCells(row).stream().map(Cell::text).map(String::strip).collect(joining(" "));
        return hasRoleBehindName() ? written.substring(0, nameEnd(written)) : written;
    }

    /// "Nguyễn Văn An - Trưởng ấp" below "Họ và tên - Chức vụ".
    String roleBehindName(Row row) {
        var written = nameCells(row).stream().map(Cell::text).map(String::strip).collect(joining(" "));
        return hasRoleBehindName()
                ? Folding.clean(written.substring(nameEnd(written)).replaceAll("^[\\s,;:(/–-]+|[\\s)]+$", ""))
                : "";
    }

    private boolean hasRoleBehindName() {
        return !has(Field.ROLE)
                && mappings.stream()
                        .anyMatch(mapping -> mapping.field().isName()
                                && Folding.fold(mapping.header()).matches(".*\\bchuc (vu|danh)\\b.*"));
    }

    private static int nameEnd(String written) {
        var end = NAME_END.matcher(written);
        return end.find() && end.start() > 0 ? end.start() : written.length();
    }

    /// A cross in a column that itself names something.
    static boolean isMark(String text) {
        return Folding.fold(text).matches("x|co|v|1|✓|✔|√|yes");
    }

    boolean hasOrdinal(Row row) {
        return text(row, Field.ORDINAL).strip().matches("\\d{1,5}[.)]?|\\d{1,5}\\.0");
    }

    /// Whether a field other than the name says something about a person.
    boolean hasDetails(Row row) {
        return List.of(Field.HAMLET, Field.GROUP, Field.ROLE, Field.PHONE, Field.BIRTH).stream()
                .flatMap(field -> cells(row, field).stream())
                .anyMatch(cell -> !cell.spread() && !cell.text().isBlank());
    }

    boolean hasPhoneOrBirth(Row row) {
        return List.of(Field.PHONE, Field.BIRTH).stream()
                .flatMap(field -> cells(row, field).stream())
                .map(Cell::text)
                .anyMatch(text -> text.chars().filter(Character::isDigit).count() >= 4
                        && text.chars().filter(Character::isLetter).count() <= LETTERS_OF_A_DATE);
    }
}
