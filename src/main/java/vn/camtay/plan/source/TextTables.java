package vn.camtay.plan.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;

/// Tables in plain text: columns parted by tabs, by upright bars, or by wide gaps below a row of headings.
final class TextTables {
    private static final Pattern HEADING = Pattern.compile(
            "(?:stt|tt|so tt|(?:ten )?(?:cum|lop|dot)|.*(?:doi tuong|thanh phan|noi dung|chuyen de|so luong|so"
                    + " nguoi|thoi gian|thoi han|ngay|dia diem|don vi|nhiem vu|cong viec|ghi chu|chu tri|co quan|cac"
                    + " ap|cac thon|khu pho|hoan thanh|thoi luong|bao cao vien|giang vien|hoc vien|ho (?:va )?ten|thanh"
                    + " tien|so tien|don gia).*)");
    private static final Pattern CHUNK = Pattern.compile("\\S+(?: {1,2}\\S+)*");
    private static final int LONGEST = 60;

    private record Chunk(String text, int from, int to) {}

    private final String[] lines;
    private final Map<Integer, List<String>> rows = new HashMap<>();

    private TextTables(String[] lines) {
        this.lines = lines;
    }

    /// The cells of each line that is a row of a table; lines that only continue a row have none.
    static Map<Integer, List<String>> rowsOf(String[] raw) {
        var tables = new TextTables(Arrays.stream(raw).map(Cleaning::shown).toArray(String[]::new));
        for (var i = 0; i + 1 < raw.length; i++) {
            if (!tables.rows.containsKey(i)) {
                i = tables.readAt(i);
            }
        }
        return tables.rows;
    }

    private int readAt(int at) {
        var line = lines[at];
        if (isHeading(split(line, "\t"))) {
            return parted(at, "\t");
        }
        if (isHeading(split(line, "|"))) {
            return parted(at, "|");
        }
        var chunks = chunks(line);
        return isHeading(chunks.stream().map(Chunk::text).toList()) ? aligned(at, chunks) : at;
    }

    private static boolean isHeading(List<String> cells) {
        var named = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return named.size() >= 2
                && named.stream().allMatch(cell -> cell.strip().length() < LONGEST)
                && named.stream()
                                        .filter(cell -> HEADING.matcher(Folding.fold(cell))
                                                .matches())
                                        .count()
                                * 3
                        >= named.size() * 2L
                && named.stream().noneMatch(cell -> cell.contains(":") || cell.matches("\\s*(?:\\d+|[IVX]+)[./)].*"));
    }

    private static List<String> split(String line, String by) {
        return line.contains(by) ? List.of(line.replaceAll("^\\||\\|$", "").split(Pattern.quote(by), -1)) : List.of();
    }

    private int parted(int at, String by) {
        var heading = split(lines[at], by);
        var i = at;
        for (; i < lines.length && lines[i].contains(by); i++) {
            if (!lines[i].matches("[|\\s:+-]*")) {
                rows.put(i, underHeading(split(lines[i], by), heading));
            }
        }
        return i - 1;
    }

    /// Who types a table presses the tab key until the word stands where it should: two tabs in the heading, one below
    /// a
    /// longer word. Then only what is filled in counts, and a row without its number begins in the second column.
    private static List<String> underHeading(List<String> cells, List<String> heading) {
        var names = filled(heading);
        if (names.size() == heading.size()) {
            return cells;
        }
        var filled = new ArrayList<>(filled(cells));
        if (filled.size() < names.size()
                && isSerial(names.getFirst())
                && !filled.getFirst().strip().matches("\\d{1,3}\\.?")) {
            filled.addFirst("");
        }
        while (filled.size() < names.size()) {
            filled.add("");
        }
        return filled;
    }

    private static List<String> filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    private static boolean isSerial(String heading) {
        return Folding.fold(heading).matches("(?:stt|tt|so tt)");
    }

    private int aligned(int at, List<Chunk> heading) {
        rows.put(at, heading.stream().map(Chunk::text).toList());
        var row = -1;
        var afterGap = false;
        var i = at + 1;
        for (; i < lines.length; i++) {
            var chunks = chunks(lines[i]);
            if (chunks.isEmpty()) {
                afterGap = true;
                continue;
            }
            if (!fits(chunks, heading)) {
                break;
            }
            var cells = new ArrayList<>(java.util.Collections.nCopies(heading.size(), ""));
            chunks.forEach(chunk -> cells.set(columnOf(chunk, heading), chunk.text()));
            var opens = afterGap && chunks.size() > 1 && startsUpper(cells.getFirst());
            afterGap = false;
            if (row < 0 || opens || isNewRow(chunks, heading)) {
                row = i;
                rows.put(i, cells);
            } else {
                var above = rows.getOrDefault(row, List.of());
                rows.put(row, merged(above, cells));
                rows.put(i, List.of());
            }
        }
        return i - 1;
    }

    private static boolean startsUpper(String cell) {
        return !cell.isEmpty() && Character.isUpperCase(cell.codePointAt(0));
    }

    /// A row begins where its first column is filled by a number or a name that ends before the second column.
    private static boolean isNewRow(List<Chunk> chunks, List<Chunk> heading) {
        var first = chunks.getFirst();
        return columnOf(first, heading) == 0
                        && Pattern.compile("\\d").matcher(first.text()).find()
                || Folding.fold(first.text()).startsWith("tong")
                || Folding.fold(first.text()).startsWith("cong");
    }

    private static boolean fits(List<Chunk> chunks, List<Chunk> heading) {
        if (chunks.size() == 1) {
            var only = chunks.getFirst();
            var column = columnOf(only, heading);
            var end = column + 1 < heading.size() ? heading.get(column + 1).from() + 4 : Integer.MAX_VALUE;
            return column > 0
                    && only.to() <= end
                    && only.from() >= heading.get(1).from() - 6;
        }
        return chunks.size() <= heading.size();
    }

    private static int columnOf(Chunk chunk, List<Chunk> heading) {
        var best = 0;
        var most = Integer.MIN_VALUE;
        for (var i = 0; i < heading.size(); i++) {
            var column = heading.get(i);
            var overlap = Math.min(chunk.to(), column.to()) - Math.max(chunk.from(), column.from());
            if (overlap > most) {
                most = overlap;
                best = i;
            }
        }
        return best;
    }

    private static List<String> merged(List<String> above, List<String> cells) {
        var merged = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            merged.add((above.get(i) + " " + cells.get(i)).strip());
        }
        return merged;
    }

    private static List<Chunk> chunks(String line) {
        var chunks = new ArrayList<Chunk>();
        var matcher = CHUNK.matcher(line);
        while (matcher.find()) {
            chunks.add(new Chunk(matcher.group(), matcher.start(), matcher.end()));
        }
        return chunks;
    }
}
