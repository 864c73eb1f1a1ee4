package vn.camtay.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/// Reads the groups from a table of them.
final class AudienceTable {
    private static final Pattern LABEL =
            Pattern.compile("doi tuong|thanh phan|noi dung|don vi|nhom|hoc vien|chuc danh|dai bieu");
    private static final Pattern COUNT = Pattern.compile("so luong|so nguoi|so hoc vien|so dai bieu|\\bsl\\b|nguoi");
    private static final Pattern NUMBER = Pattern.compile(
            "\\D{0,12}(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})\\s*(?:người|đại biểu|học viên|đ/c|đồng chí)?\\s*");

    private AudienceTable() {}

    static void read(List<Table> tables, AudienceReader into) {
        for (var table : tables) {
            var count = table.column(COUNT);
            var label = labelColumn(table, count);
            var isSchedule = table.column(Pattern.compile("dia diem|\\bngay\\b|^(cum|lop|dot)\\b")) >= 0;
            if (count >= 0
                    && label >= 0
                    && !into.hasGroups()
                    && !isSchedule
                    && table.subjects().contains(Subject.AUDIENCE)) {
                table.rows().forEach(row -> addRow(row, label, count, into));
            }
        }
    }

    private static int labelColumn(Table table, int count) {
        for (var i = 0; i < table.header().size(); i++) {
            if (i != count && LABEL.matcher(table.header().get(i)).find()) {
                return i;
            }
        }
        return -1;
    }

    private static void addRow(Block row, int label, int count, AudienceReader into) {
        var number = NUMBER.matcher(Table.flat(row, count));
        if (!number.matches()) {
            return;
        }
        var people = Integer.parseInt(number.group(1).replace(".", ""));
        var isTotal = row.cells().stream().anyMatch(Words::isSum);
        if (isTotal) {
            into.total(people, row.line());
        } else {
            into.addGroup(AudienceReader.label(Table.flat(row, label)), people, row.line());
        }
    }
}
