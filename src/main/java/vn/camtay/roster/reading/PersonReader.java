package vn.camtay.roster.reading;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.camtay.intake.Cell;
import vn.camtay.intake.Row;
import vn.camtay.shared.Folding;

/// One row made into a person. A row is refused only when it cannot be used: nobody is named, the hamlet is not the
/// plan's, or the name is no plain text. Everything else wrong is a flag, and the doubtful value is left out.
final class PersonReader {
    private static final int LONGEST_TEXT = 300;

    private final String sheet;
    private final HamletNames hamlets;
    private final int thisYear;

    PersonReader(String sheet, HamletNames hamlets, int thisYear) {
        this.sheet = sheet;
        this.hamlets = hamlets;
        this.thisYear = thisYear;
    }

    ReadRow read(Row row, Columns columns, Section section, Optional<Cell> hamletCell, Optional<Cell> groupCell) {
        var at = new SourceRow(sheet, row.number());
        var refusal = new Refusal();
        var name = name(row, columns, refusal);
        var flags = EnumSet.noneOf(RowTrouble.class);
        var hamlet = hamlet(hamletCell, section, columns, refusal);
        var role = role(row, columns, flags);
        var group = groupCell.map(cell -> text(List.of(cell), flags)).orElse("");
        var phone = phone(columns.cells(row, Field.PHONE), flags);
        var birth = birth(row, columns, flags);
        var devices = devices(row, columns, flags);
        if (refusal.isGiven()) {
            flags.forEach(refusal::add);
            return ReadRow.refused(at, refusal.kinds(), refusal.message());
        }
        var inGroup = markedGroup(row, columns).orElseGet(() -> groupOf(group, role, section));
        return new ReadRow.Taken(
                new AcceptedRow(at, name, hamlet, inGroup, role, phone, birth.year(), birth.date(), devices, flags));
    }

    private String name(Row row, Columns columns, Refusal refusal) {
        var cells = columns.nameCells(row);
        var written = columns.name(row);
        var name = NameText.clean(written);
        if (cells.stream().anyMatch(Cell::isFormula) || NameText.isFormula(written)) {
            refusal.add(RowTrouble.FORMULA, "ô họ tên là công thức, hãy gõ lại họ tên bằng chữ");
        } else if (NameText.hasControlCharacters(written)) {
            refusal.add(RowTrouble.CONTROL_CHARACTERS, "họ tên có ký tự lạ không đọc được, hãy gõ lại họ tên");
        } else if (name.length() > NameText.LONGEST) {
            refusal.add(RowTrouble.TOO_LONG, "họ tên dài quá " + NameText.LONGEST + " chữ, hãy kiểm tra lại ô này");
        } else if (NameText.isNobody(name)) {
            refusal.add(RowTrouble.MISSING_NAME, "thiếu họ tên, hãy ghi thêm hoặc bỏ dòng này");
        }
        return name;
    }

    private String hamlet(Optional<Cell> cell, Section section, Columns columns, Refusal refusal) {
        var written = cell.map(Cell::text).orElse("");
        if (cell.filter(Cell::isFormula).isPresent()) {
            refusal.add(RowTrouble.FORMULA, "ô ấp là công thức, hãy gõ lại tên ấp bằng chữ");
            return "";
        }
        if (written.isBlank()) {
            return known(section.hamlet().orElse(""), refusal);
        }
        var match = hamlets.match(written);
        var isAddress = columns.of(Field.HAMLET).stream()
                .anyMatch(mapping -> HeaderWords.plain(mapping.header()).matches(".*(dia chi|noi|cho|tru|don vi).*"));
        return match.isEmpty() && isAddress && section.hamlet().isPresent()
                ? known(section.hamlet().get(), refusal)
                : known(written, refusal);
    }

    private String known(String written, Refusal refusal) {
        var clean = Folding.clean(written);
        var match = hamlets.areKnown() ? hamlets.match(clean) : Optional.of(clean);
        if (match.isPresent()) {
            return match.get();
        }
        var shown = clean.substring(0, Math.min(60, clean.length()));
        var nearest = hamlets.nearest(clean)
                .map(near -> " (gần giống “" + near + "”)")
                .orElse("");
        refusal.add(
                RowTrouble.UNKNOWN_HAMLET,
                clean.isEmpty()
                        ? "không ghi ở ấp nào, hãy ghi thêm tên ấp"
                        : "“" + shown + "” không có trong kế hoạch" + nearest + ", hãy sửa tên ấp");
        return "";
    }

    private String groupOf(String written, String role, Section section) {
        if (written.isBlank()) {
            return section.group().or(() -> GroupWords.ofRole(role)).orElse(GroupWords.OTHER);
        }
        return GroupWords.known(written)
                .or(() -> GroupWords.ofRole(written))
                .orElseGet(() -> GroupWords.wordOf(written));
    }

    /// The first usable number of the row's phone columns.
    private static @Nullable String phone(List<Cell> cells, Set<RowTrouble> flags) {
        var doubtful = false;
        for (var cell : cells) {
            if (cell.isFormula()) {
                flags.add(RowTrouble.FORMULA);
                continue;
            }
            var phone = PhoneText.read(
                    cell.text().substring(0, Math.min(LONGEST_TEXT, cell.text().length())));
            doubtful |= phone.doubtful();
            if (phone.digits() != null) {
                if (doubtful) {
                    flags.add(RowTrouble.BAD_PHONE);
                }
                return phone.digits();
            }
        }
        if (doubtful) {
            flags.add(RowTrouble.BAD_PHONE);
        }
        return null;
    }

    private BirthText birth(Row row, Columns columns, Set<RowTrouble> flags) {
        var years = columns.cells(row, Field.BIRTH);
        var formula = Stream.of(Field.BIRTH, Field.BIRTH_DAY, Field.BIRTH_MONTH)
                .flatMap(field -> columns.cells(row, field).stream())
                .anyMatch(Cell::isFormula);
        if (formula) {
            flags.add(RowTrouble.FORMULA);
            return BirthText.NONE;
        }
        var written = years.stream()
                .map(Cell::text)
                .filter(text -> !BirthText.read(text, thisYear).equals(BirthText.NONE))
                .toList();
        var day = columns.text(row, Field.BIRTH_DAY);
        var month = columns.text(row, Field.BIRTH_MONTH);
        var birth = written.isEmpty() ? BirthText.NONE : BirthText.read(day, month, written.getFirst(), thisYear);
        if (birth.bad() || written.size() > 1) {
            flags.add(RowTrouble.BAD_BIRTH_YEAR);
        }
        return birth;
    }

    /// As written; where a column stands for a device and holds only a cross, the column's name.
    private String devices(Row row, Columns columns, Set<RowTrouble> flags) {
        return columns.of(Field.DEVICES).stream()
                .flatMap(mapping -> Optional.ofNullable(row.cell(mapping.column())).stream()
                        .map(cell -> device(columns, mapping, text(List.of(cell), flags))))
                .filter(device -> !device.isEmpty())
                .collect(joining(", "));
    }

    private static String device(Columns columns, ColumnMapping mapping, String written) {
        if (Columns.isMark(written)) {
            return mapping.header().replaceFirst("\\s*\\([^)]*\\)$", "");
        }
        var oneOfMany = columns.of(Field.DEVICES).size() > 1;
        return oneOfMany && Folding.fold(written).matches("0|-|khong( co)?|ko|no") ? "" : written;
    }

    private static Optional<String> markedGroup(Row row, Columns columns) {
        return columns.of(Field.GROUP_MARK).stream()
                .filter(mapping -> isMarked(row.text(mapping.column())))
                .flatMap(mapping -> GroupWords.known(mapping.header()).stream())
                .findFirst();
    }

    /// A cross, or the post somebody has in that group.
    private static boolean isMarked(String text) {
        return Columns.isMark(text) || GroupWords.ofRole(text).isPresent();
    }

    /// The post from its own column, from behind the name in one cell with it, or from below the name of a group.
    private static String role(Row row, Columns columns, Set<RowTrouble> flags) {
        var own = text(columns.cells(row, Field.ROLE), flags);
        if (!own.isEmpty()) {
            return own;
        }
        var behind = columns.roleBehindName(row);
        return behind.isEmpty()
                ? columns.cells(row, Field.GROUP_MARK).stream()
                        .filter(cell -> !cell.isFormula() && !Columns.isMark(cell.text()))
                        .map(cell -> text(List.of(cell), flags))
                        .findFirst()
                        .orElse("")
                : behind;
    }

    private static String text(List<Cell> cells, Set<RowTrouble> flags) {
        if (cells.isEmpty()) {
            return "";
        }
        var cell = cells.getFirst();
        if (cell.isFormula()) {
            flags.add(RowTrouble.FORMULA);
            return "";
        }
        if (NameText.hasControlCharacters(cell.text())) {
            flags.add(RowTrouble.CONTROL_CHARACTERS);
        }
        var text = Folding.clean(cell.text());
        if (text.length() > LONGEST_TEXT) {
            flags.add(RowTrouble.TOO_LONG);
        }
        return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
    }
}
