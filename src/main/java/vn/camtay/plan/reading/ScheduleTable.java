package vn.camtay.plan.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Sourced;

/// Reads clusters from a table: a row for each cluster, or for each hamlet of one.
final class ScheduleTable {
    private static final Pattern CLUSTER =
            Pattern.compile("^(ten )?(cum|lop|dot|nhom|khoa|diem)( tap huan| hoc| so)?$|^(cum|lop|dot)\\b");
    private static final Pattern DAY = Pattern.compile("\\bngay\\b|thoi gian|\\blich\\b");
    private static final Pattern VENUE = Pattern.compile("dia diem|noi to chuc|noi hoc|hoi truong|nha van hoa");
    private static final Pattern HAMLETS = Pattern.compile(
            "\\b(ap|thon|khu pho|to dan pho|buon|ban|soc|khom|lang|xom|khu dan cu)\\b|thanh phan|doi tuong|\\bgom\\b|don vi|dia ban|tham (du|gia)");
    private static final Pattern SERIAL = Pattern.compile("^(stt|tt|so tt)$");

    private final Table table;
    private final Dates dates;
    private final Map<Integer, ClusterDraft> clusters;

    private ScheduleTable(Table table, Dates dates, Map<Integer, ClusterDraft> clusters) {
        this.table = table;
        this.dates = dates;
        this.clusters = clusters;
    }

    static void read(List<Table> tables, Dates dates, String word, Map<Integer, ClusterDraft> clusters) {
        for (var table : tables) {
            new ScheduleTable(table, dates, clusters).read(word);
        }
    }

    private void read(String word) {
        var cluster = table.column(CLUSTER);
        var day = table.column(DAY);
        var venue = table.column(VENUE);
        if (day < 0 && venue < 0 && cluster < 0) {
            return;
        }
        for (var row : table.rows()) {
            var draft = draft(row, cluster, word);
            if (draft != null) {
                fill(draft, row, day, venue);
            }
        }
    }

    private @Nullable ClusterDraft draft(Block row, int column, String word) {
        for (var i = 0; i < row.cells().size(); i++) {
            for (var name : ClusterNames.in(Table.flat(row, i))) {
                if (name.word().equals(word)) {
                    return draft(name.number(), name.name(), row);
                }
            }
        }
        var cell = Table.flat(row, column);
        if (cell.matches("\\d{1,2}|[IVX]{1,4}")) {
            var number = Character.isDigit(cell.charAt(0)) ? Integer.parseInt(cell) : Marker.roman(cell);
            var printed = word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
            return draft(number, printed + " " + cell, row);
        }
        return null;
    }

    private ClusterDraft draft(int number, String name, Block row) {
        return clusters.computeIfAbsent(number, each -> new ClusterDraft(Sourced.of(name, row.line()), 9));
    }

    private void fill(ClusterDraft draft, Block row, int day, int venue) {
        dates.happening(Table.flat(row, day)).forEach(found -> draft.addDays(found, row.line()));
        if (!Table.flat(row, venue).isEmpty()) {
            var cell = dates.happening(Table.flat(row, venue)).isEmpty() || venue != day ? Table.flat(row, venue) : "";
            Venues.inPlace(cell).ifPresent(found -> draft.venue(found.venue(), row.line()));
        }
        for (var i = 0; i < table.header().size(); i++) {
            if (i != venue
                    && i != day
                    && HAMLETS.matcher(table.header().get(i)).find()
                    && !SERIAL.matcher(table.header().get(i)).find()) {
                var cell =
                        Table.cell(row, i).replaceAll("[,;]?\\s*\\n\\s*", ", ").replaceAll("\\s+", " ");
                Hamlets.in(cell, Hamlets.kindIn(table.kinds().get(i))).stream()
                        .map(Hamlets.Found::name)
                        .forEach(name -> draft.addHamlet(name, row.line()));
            }
        }
    }
}
