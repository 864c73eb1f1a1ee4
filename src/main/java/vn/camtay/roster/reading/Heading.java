package vn.camtay.roster.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.camtay.intake.Cell;
import vn.camtay.intake.Row;
import vn.camtay.shared.Folding;

/// A row, sheet name or title that says for the rows below it which hamlet or group they are of.
///
/// @param hamlet as the plan prints it, or as written when the plan does not have it
record Heading(Optional<String> hamlet, Optional<String> group) {
    static final Heading NONE = new Heading(Optional.empty(), Optional.empty());

    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*[(\\[]?([IVXLC]{1,6}|\\d{1,2}|[a-zA-Z])\\s*[.)/:\\-–\\]]+\\s*|^\\s*[*+•\\-–]+\\s*");
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)[\\s(:;,\\-–=\\[]*(tổng( số| cộng)?|gồm|có|số lượng|sl)?[\\s:=]*\\d+\\s*(người|học viên|thành"
                    + " viên|đ/c|đồng chí|đại biểu|nguoi|ng)[^)\\]]*[)\\].]*$|\\s*\\(\\s*\\d+\\s*\\)\\s*$|\\s*[:.]+\\s*$");
    private static final Pattern ONLY_NUMBER = Pattern.compile("[\\s(]*([IVXLC]+|\\d+|[A-Za-z])[\\s.)/\\-:]*");
    private static final Pattern LETTER = Pattern.compile("[(]?([IVXLC]{1,6}|[A-ZĐ])[.)/]?");
    private static final Pattern KIND_AND_NAME = Pattern.compile(
            "(?iu)(?<!\\p{L})(ấp|thôn|khu phố|khóm|tổ dân phố|buôn|sóc)\\s+(?!v[àa]\\s|năm\\s).{1,40}$");
    private static final Pattern PLACE_OF_EVENT =
            Pattern.compile("dia diem|nha van hoa|hoi truong|cum \\d|ngay .* thang");

    /// Reads a row between people, if it is a heading: one text, perhaps with a number before and a count behind.
    static Optional<Heading> of(Row row, Columns columns, HamletNames hamlets) {
        var texts = row.cells().stream()
                .filter(cell -> !cell.spread() && !isOnlyNumberOrCount(cell))
                .toList();
        if (texts.size() != 1 || columns.hasPhoneOrBirth(row)) {
            return Optional.empty();
        }
        var cell = texts.getFirst();
        var field = columns.at(cell.column()).map(ColumnMapping::field);
        var text = bare(cell.text());
        var ordinal = columns.hasOrdinal(row);
        if (ordinal
                && field.filter(f -> f == Field.HAMLET || f == Field.GROUP || f == Field.ROLE)
                        .isPresent()) {
            return Optional.empty();
        }
        if (ordinal && field.filter(Field::isName).isPresent() && !namesPlaceOrGroup(text)) {
            return Optional.empty();
        }
        return read(text, hamlets).or(() -> section(cell.text(), text, field, columns));
    }

    /// The text of a row that has a Roman number or a letter where people have their number, and else only a text in
    /// the
    /// column of names.
    static Optional<String> lettered(Row row, Columns columns) {
        var texts = row.cells().stream()
                .filter(cell -> !cell.spread() && !isOnlyNumberOrCount(cell))
                .toList();
        var isLettered =
                LETTER.matcher(columns.text(row, Field.ORDINAL).strip()).matches();
        return isLettered
                        && texts.size() == 1
                        && !columns.hasPhoneOrBirth(row)
                        && columns.at(texts.getFirst().column())
                                .filter(mapping -> mapping.field().isName())
                                .isPresent()
                ? Optional.of(bare(texts.getFirst().text()))
                : Optional.empty();
    }

    private static boolean namesPlaceOrGroup(String text) {
        return GroupWords.known(text).isPresent() || HamletNames.beginsWithKind(text);
    }

    private static boolean isOnlyNumberOrCount(Cell cell) {
        var text = cell.text().strip();
        return ONLY_NUMBER.matcher(text).matches() || bare("x" + text).equals("x");
    }

    private static Optional<Heading> read(String text, HamletNames hamlets) {
        var group = GroupWords.namesBoth(text) ? Optional.<String>empty() : GroupWords.known(text);
        var hamlet = hamlets.match(text).or(() -> hamlets.find(text));
        if (hamlet.isEmpty()) {
            hamlet = written(text, group.isPresent());
        }
        return hamlet.isPresent() || group.isPresent() ? Optional.of(new Heading(hamlet, group)) : Optional.empty();
    }

    /// A hamlet the plan does not have, or any when there is no plan.
    private static Optional<String> written(String text, boolean afterGroup) {
        if (!afterGroup && HamletNames.beginsWithKind(text)) {
            return Optional.of(text);
        }
        var match = KIND_AND_NAME.matcher(text);
        return match.find() && HamletNames.beginsWithKind(match.group()) && (afterGroup || match.start() < 30)
                ? Optional.of(bare(match.group()))
                : Optional.empty();
    }

    /// "III. Hội Phụ nữ": a group of another name, when the list has no column for groups.
    private static Optional<Heading> section(String written, String text, Optional<Field> field, Columns columns) {
        var numbered = NUMBERING.matcher(written).find()
                && Character.isLetterOrDigit(written.strip().charAt(0));
        var cluster = Folding.fold(text).matches("(cum|dot|ngay|lop|buoi|phan|danh sach)\\b.*");
        return numbered
                        && !cluster
                        && !columns.has(Field.GROUP)
                        && field.filter(Field::isName).isEmpty()
                ? Optional.of(new Heading(Optional.empty(), Optional.of(GroupWords.wordOf(text))))
                : Optional.empty();
    }

    /// What the name of a sheet says.
    static Heading ofSheet(String name, HamletNames hamlets) {
        return read(bare(name), hamlets).orElse(NONE);
    }

    /// What the titles above a table say, when they name one hamlet or one group.
    static Heading ofTitles(List<Row> titles, HamletNames hamlets) {
        var lines = titles.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.spread())
                .map(Cell::text)
                .filter(text -> !PLACE_OF_EVENT.matcher(Folding.fold(text)).find())
                .toList();
        var all = String.join("\n", lines);
        var hamlet = lines.stream()
                .flatMap(line -> hamlets.find(line).stream())
                .distinct()
                .toList();
        return new Heading(
                hamlet.size() == 1 ? Optional.of(hamlet.getFirst()) : Optional.empty(),
                GroupWords.namesBoth(all) ? Optional.empty() : GroupWords.known(all));
    }

    /// Without numbering before and count behind: "I. ẤP 1 LỘC ĐIỀN (12 người)" gives "ẤP 1 LỘC ĐIỀN".
    static String bare(String text) {
        var visible = Folding.clean(text);
        var unnumbered = NUMBERING.matcher(visible).replaceFirst("");
        return COUNT.matcher(unnumbered).replaceFirst("").strip();
    }
}
