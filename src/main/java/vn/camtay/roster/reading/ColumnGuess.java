package vn.camtay.roster.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import vn.camtay.intake.Cell;
import vn.camtay.shared.Folding;

/// What the columns of a table hold: by the mapping handed in, else by their header, else by what stands in them.
final class ColumnGuess {
    private static final double BY_CONTENT = 0.6;
    private static final int ROWS_LOOKED_AT = 400;
    private static final int MOST_COLUMNS = 200;

    private final Table table;
    private final Mapping chosen;
    private final HamletNames hamlets;
    private final int thisYear;
    private final TreeMap<Integer, ColumnMapping> columns = new TreeMap<>();

    private ColumnGuess(Table table, Mapping chosen, HamletNames hamlets, int thisYear) {
        this.table = table;
        this.chosen = chosen;
        this.hamlets = hamlets;
        this.thisYear = thisYear;
    }

    static Columns of(Table table, Mapping chosen, HamletNames hamlets, int thisYear) {
        var guess = new ColumnGuess(table, chosen, hamlets, thisYear);
        guess.byHeader();
        guess.byContent();
        guess.settle();
        return new Columns(List.copyOf(guess.columns.values()));
    }

    private void byHeader() {
        for (var label : table.header().map(Header::labels).orElse(List.of())) {
            var field = chosen.fieldOf(label.text(), label.column())
                    .or(() -> isGroupMarks(label) ? Optional.of(Field.GROUP_MARK) : label.field());
            field.ifPresent(f -> take(label.column(), label.text(), correct(label.column(), f), 1));
        }
    }

    private boolean isGroupMarks(Header.Label label) {
        return GroupWords.known(label.text()).isPresent()
                && !GroupWords.namesBoth(label.text())
                && share(label.column(), text -> Columns.isMark(text) || isPost(text)) > 0.8;
    }

    /// "Trưởng ấp" below "Ban điều hành ấp", "Tổ viên" below "Tổ CNSCĐ".
    private static boolean isPost(String text) {
        return GroupWords.ofRole(text).isPresent() && GroupWords.known(text).isEmpty();
    }

    private void take(int column, String header, Field field, double confidence) {
        columns.put(column, new ColumnMapping(column, Folding.clean(header), field, confidence));
    }

    /// "Nam" and "Nữ" may hold years of birth; "Đơn vị" may hold the groups.
    private Field correct(int column, Field field) {
        if (field == Field.GENDER && share(column, this::isBirth) > 0.5) {
            return Field.BIRTH;
        }
        if (field == Field.HAMLET
                && share(column, text -> GroupWords.known(text).isPresent()) > 0.5) {
            return share(column, this::isHamlet) > 0.5 ? Field.HAMLET : Field.GROUP;
        }
        if (field == Field.GROUP && hamlets.areKnown() && share(column, this::isHamlet) > 0.7) {
            return Field.HAMLET;
        }
        return field;
    }

    /// Columns without a known header.
    private void byContent() {
        var filled = table.body().stream()
                .limit(ROWS_LOOKED_AT)
                .flatMap(row -> row.cells().stream())
                .map(Cell::column)
                .distinct()
                .sorted()
                .limit(MOST_COLUMNS)
                .toList();
        for (var column : filled) {
            var header = headerOf(column);
            var known = chosen.fieldOf(header, column);
            if (!columns.containsKey(column) && known.isPresent()) {
                take(column, header, known.get(), 1);
            } else if (!columns.containsKey(column)) {
                contentField(column, header).ifPresent(field -> take(column, header, field, BY_CONTENT));
            }
        }
    }

    private String headerOf(int column) {
        return table.header().stream()
                .flatMap(header -> header.labels().stream())
                .filter(label -> label.column() == column)
                .map(Header.Label::text)
                .findFirst()
                .orElse("");
    }

    private Optional<Field> contentField(int column, String header) {
        if (header.isEmpty() && isRestOfName(column)) {
            return Optional.of(Field.GIVEN_NAME);
        }
        if (share(column, text -> text.matches("\\d{1,3}")) > 0.9 && !has(Field.ORDINAL)) {
            return Optional.of(Field.ORDINAL);
        }
        if (!has(Field.PHONE) && share(column, text -> PhoneText.read(text).digits() != null) > 0.6) {
            return Optional.of(Field.PHONE);
        }
        if (!has(Field.BIRTH) && share(column, this::isBirth) > 0.6) {
            return Optional.of(Field.BIRTH);
        }
        if (!has(Field.HAMLET) && share(column, this::isHamlet) > 0.6) {
            return Optional.of(Field.HAMLET);
        }
        if (!has(Field.GROUP) && share(column, text -> GroupWords.known(text).isPresent()) > 0.6) {
            return Optional.of(Field.GROUP);
        }
        if (!has(Field.ROLE) && share(column, text -> GroupWords.ofRole(text).isPresent()) > 0.6) {
            return Optional.of(Field.ROLE);
        }
        if (!has(Field.NAME) && !has(Field.FAMILY_NAME) && share(column, NameText::looksLikeName) > 0.6) {
            return Optional.of(Field.NAME);
        }
        return Optional.empty();
    }

    /// A header over both parts of a name often stands over the first only.
    private boolean isRestOfName(int column) {
        var left = columns.get(column - 1);
        return left != null
                && left.field().isName()
                && share(column, text -> text.matches("\\p{L}+( \\p{L}+)?")) > 0.8
                && values(column).size() * 2 > values(column - 1).size();
    }

    /// One column for each thing that can be only one, the likeliest.
    private void settle() {
        keepBest(
                Field.HAMLET,
                mapping -> hamlets.areKnown()
                        ? share(mapping.column(), this::isHamlet) + (isKind(mapping) ? 0.2 : 0)
                        : isKind(mapping) ? 1 : share(mapping.column(), HamletNames::beginsWithKind));
        keepBest(
                Field.GROUP,
                mapping ->
                        share(mapping.column(), text -> GroupWords.known(text).isPresent()));
        keepBest(Field.ROLE, mapping -> 0);
        keepBest(Field.ORDINAL, mapping -> 0);
        var names = columns.values().stream()
                .filter(mapping -> mapping.field().isName())
                .toList();
        for (var i = 1; i < names.size(); i++) {
            var before = names.get(i - 1);
            var split =
                    names.get(i).field() == Field.GIVEN_NAME && names.getFirst().field() != Field.GIVEN_NAME;
            var merged = names.get(i).header().equals(before.header())
                    && names.get(i).column() == before.column() + 1;
            if (!split && !merged) {
                take(names.get(i).column(), names.get(i).header(), Field.UNWANTED, 1);
            }
        }
    }

    private boolean isKind(ColumnMapping mapping) {
        return HeaderWords.plain(mapping.header()).matches("(ten )?(ap|thon|khu pho|khom|buon|to dan pho)\\b.*");
    }

    private void keepBest(Field field, ToDoubleFunction<ColumnMapping> worth) {
        var candidates = new ArrayList<>(columns.values().stream()
                .filter(mapping -> mapping.field() == field)
                .toList());
        candidates.sort(Comparator.comparingDouble(worth).reversed());
        candidates.stream().skip(1).forEach(other -> columns.remove(other.column()));
    }

    private boolean has(Field field) {
        return columns.values().stream().anyMatch(mapping -> mapping.field() == field);
    }

    private boolean isHamlet(String text) {
        return hamlets.areKnown() ? hamlets.match(text).isPresent() : HamletNames.beginsWithKind(text);
    }

    private boolean isBirth(String text) {
        var birth = BirthText.read(text, thisYear);
        return birth.year() != null && text.strip().length() >= 4;
    }

    /// How many of a column's filled cells are such.
    private double share(int column, Predicate<String> test) {
        var values = values(column);
        return values.isEmpty() ? 0 : (double) values.stream().filter(test).count() / values.size();
    }

    private List<String> values(int column) {
        return table.body().stream()
                .limit(ROWS_LOOKED_AT)
                .filter(row -> row.cells().size() > 2
                        || row.cells().size() == table.body().getFirst().cells().size())
                .map(row -> row.text(column))
                .filter(text -> !text.isBlank())
                .map(text -> text.substring(0, Math.min(200, text.length())))
                .toList();
    }
}
