package vn.camtay.roster.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.camtay.intake.Cell;
import vn.camtay.intake.Row;

/// Walks the rows of one table and tells people from headings, totals and signatures.
final class TableReader {
    private static final Pattern DITTO =
            Pattern.compile("[\"”“〃']{1,2}|[-/ ]*n ?t[-/. ]*|như trên|//", Pattern.CASE_INSENSITIVE);
    private static final double BLANKS_OF_A_FILLED_DOWN_COLUMN = 0.3;

    private final Table table;
    private final Columns columns;
    private final HamletNames hamlets;
    private final PersonReader people;
    private final Section section;
    private final boolean hamletsFilledDown;
    private final boolean groupsFilledDown;
    private Optional<Cell> lastHamlet = Optional.empty();
    private Optional<Cell> lastGroup = Optional.empty();
    private Optional<Heading> lastLettered = Optional.empty();
    private boolean signed;

    TableReader(Table table, Columns columns, HamletNames hamlets, PersonReader people) {
        this.table = table;
        this.columns = columns;
        this.hamlets = hamlets;
        this.people = people;
        var sheet = Heading.ofSheet(table.sheet().name(), hamlets);
        var titles = Heading.ofTitles(table.titles(), hamlets);
        this.section = new Section(
                new Heading(sheet.hamlet().or(titles::hamlet), sheet.group().or(titles::group)));
        this.hamletsFilledDown = isFilledDown(Field.HAMLET);
        this.groupsFilledDown = isFilledDown(Field.GROUP);
    }

    /// Written beside the first of several people only.
    private boolean isFilledDown(Field field) {
        var named = table.body().stream()
                .filter(row ->
                        NameText.looksLikeName(columns.name(row)) && row.cells().size() > 1)
                .toList();
        var blank =
                named.stream().filter(row -> columns.cell(row, field).isEmpty()).count();
        return columns.has(field) && blank > named.size() * BLANKS_OF_A_FILLED_DOWN_COLUMN;
    }

    List<ReadRow> read() {
        var rows = new ArrayList<ReadRow>();
        for (var row : table.body()) {
            readRow(row).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<ReadRow> readRow(Row row) {
        if (Furniture.isColumnNumbers(row, columns) || Furniture.isTotal(row, columns)) {
            return Optional.empty();
        }
        if (Furniture.isSignature(row, columns)) {
            signed = true;
            return Optional.empty();
        }
        var lettered = Heading.lettered(row, columns);
        var heading = Heading.of(row, columns, hamlets).or(() -> lettered.map(this::unknown));
        if (heading.isPresent()) {
            lastLettered = lettered.isPresent() ? heading : lastLettered;
            section.enter(heading.get());
            lastHamlet = Optional.empty();
            lastGroup = Optional.empty();
            return Optional.empty();
        }
        var hamlet = placeCell(row, Field.HAMLET, lastHamlet, hamletsFilledDown);
        var group = placeCell(row, Field.GROUP, lastGroup, groupsFilledDown);
        lastHamlet = hamlet.or(() -> lastHamlet);
        lastGroup = group.or(() -> lastGroup);
        return isPerson(row) ? Optional.of(people.read(row, columns, section, hamlet, group)) : Optional.empty();
    }

    /// "C. ĐẠI BIỂU KHÁC" is what the lettered rows above it are: a hamlet or a group; the first of them is a group
    /// only
    /// where the hamlet is said elsewhere.
    private Heading unknown(String text) {
        var isHamlet = lastLettered
                .map(last -> last.hamlet().isPresent() && last.group().isEmpty())
                .orElse(!columns.has(Field.HAMLET) && section.hamlet().isEmpty());
        return isHamlet
                ? new Heading(Optional.of(text), Optional.empty())
                : new Heading(Optional.empty(), Optional.of(GroupWords.wordOf(text)));
    }

    /// The cell that says the hamlet or group of a row: its own, or the one above where the list leaves it out or
    /// writes "nt".
    private Optional<Cell> placeCell(Row row, Field field, Optional<Cell> above, boolean filledDown) {
        var own = columns.cell(row, field);
        if (own.isEmpty()) {
            return filledDown ? above : own;
        }
        return DITTO.matcher(own.get().text().strip()).matches() ? above : own;
    }

    private boolean isPerson(Row row) {
        var nobody = columns.nameCells(row).stream()
                .allMatch(cell -> cell.spread() || cell.text().isBlank());
        if (nobody) {
            return !signed && columns.hasDetails(row);
        }
        if (signed && !columns.hasOrdinal(row) && !columns.hasPhoneOrBirth(row)) {
            return false;
        }
        return row.cells().size() > 1 || columns.mappings().size() <= 1 || isLoneName(row);
    }

    /// A name and nothing else counts below a heading; other lone texts are remarks.
    private boolean isLoneName(Row row) {
        var cell = columns.nameCells(row).getFirst();
        return cell.isFormula()
                || (NameText.looksLikeName(cell.text()) && section.hamlet().isPresent());
    }
}
