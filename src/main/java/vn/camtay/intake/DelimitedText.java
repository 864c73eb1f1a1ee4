package vn.camtay.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// CSV and its relatives: the separator told by content, quotes as Excel writes them.
final class DelimitedText {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LINES_LOOKED_AT = 200;
    private static final int LINES_IN_A_CELL = 20;

    private DelimitedText() {}

    static Sheet read(ForeignFile file) {
        var text = TextDecoding.decode(file.bytes());
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        var stated = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4;
        var separator = stated ? text.charAt(4) : separatorOf(text);
        try {
            var rows = parse(file, text, format(separator).setQuote('"').get());
            var swallowed = rows.stream().flatMap(row -> row.cells().stream()).anyMatch(DelimitedText::isSwallowed);
            rows = swallowed
                    ? parse(file, text, format(separator).setQuote(null).get())
                    : rows;
            return new Sheet("", false, stated ? rows.subList(1, rows.size()) : rows, Set.of(), List.of());
        } catch (IOException | IllegalArgumentException | IllegalStateException | java.io.UncheckedIOException e) {
            throw new Unreadable(
                    "Tệp " + file.name() + " không đọc được như một bảng. Hãy mở bằng Excel rồi Lưu thành .xlsx.", e);
        }
    }

    private static CSVFormat.Builder format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true);
    }

    /// A lone quote takes in all rows after it.
    private static boolean isSwallowed(Cell cell) {
        return cell.text().lines().limit(LINES_IN_A_CELL + 1).count() > LINES_IN_A_CELL;
    }

    private static List<Row> parse(ForeignFile file, String text, CSVFormat format) throws IOException {
        var rows = new ArrayList<Row>();
        var cellsLeft = Tables.MOST_CELLS;
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            var number = 0;
            for (var record : parser) {
                number++;
                var cells = cells(record);
                cellsLeft -= cells.size();
                if (!cells.isEmpty()) {
                    rows.add(new Row(number, false, cells));
                }
                if (rows.size() > Tables.MOST_ROWS || cellsLeft < 0) {
                    throw Tables.tooMuch(file);
                }
            }
        }
        return rows;
    }

    private static List<Cell> cells(Iterable<String> record) {
        var cells = new ArrayList<Cell>();
        var column = 0;
        for (var value : record) {
            if (!value.isBlank()) {
                cells.add(cell(column, value));
            }
            column++;
        }
        return cells;
    }

    /// `="0900000001"` is how some programs keep a leading zero; any other `=…` is a formula when opened by Excel.
    private static Cell cell(int column, String value) {
        var text = value.strip();
        if (text.matches("=\"[^\"]{0,200}\"")) {
            return Cell.text(column, text.substring(2, text.length() - 1));
        }
        return text.startsWith("=") ? new Cell(column, Cell.Kind.FORMULA, text, false) : Cell.text(column, value);
    }

    /// The separator that most lines have equally often.
    private static char separatorOf(String text) {
        var best = SEPARATORS[0];
        var highest = 0L;
        for (var separator : SEPARATORS) {
            var counts = text.lines()
                    .limit(LINES_LOOKED_AT)
                    .map(line -> outsideQuotes(line, separator))
                    .filter(count -> count > 0)
                    .toList();
            var score = counts.stream()
                    .mapToLong(count ->
                            count * counts.stream().filter(count::equals).count())
                    .max()
                    .orElse(0);
            if (score > highest) {
                best = separator;
                highest = score;
            }
        }
        return best;
    }

    private static int outsideQuotes(String line, char separator) {
        var quoted = false;
        var count = 0;
        for (var i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == separator ? 1 : 0;
        }
        return count;
    }
}
