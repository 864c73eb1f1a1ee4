package vn.camtay.plan.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Sourced;
import vn.camtay.shared.Roman;

/// Reads classes from a table: a row for each, or for each hamlet of one; where rows have no names, each day and place
/// is a class.
final class ScheduleTable {
    private static final Pattern CLUSTER =
            Pattern.compile("^(ten )?(cum|lop|dot|nhom|khoa|diem)( tap huan| hoc| so)?$|^(cum|lop|dot)\\b");
    private static final Pattern DAY = Pattern.compile("\\bngay\\b|thoi gian|\\blich\\b|\\bbuoi\\b");
    private static final Pattern VENUE = Pattern.compile("dia diem|noi to chuc|noi hoc|hoi truong|nha van hoa");
    private static final Pattern HAMLETS =
            Pattern.compile("\\b(ap|thon|khu pho|to dan pho|buon|ban|soc|khom|lang|xom|khu dan cu)\\b|thanh phan|doi"
                    + " tuong|\\bgom\\b|don vi|dia ban|tham (du|gia)");
    private static final Pattern HALF = Pattern.compile("^buoi( hoc)?$");
    private static final Pattern SERIAL = Pattern.compile("^(stt|tt|so tt)$");

    private final Table table;
    private final Dates dates;
    private final String word;
    private final int cluster;
    private final int day;
    private final int venue;
    private final int half;
    private final Map<Integer, ClusterDraft> clusters;
    private final Map<String, ClusterDraft> unnamed = new HashMap<>();
    private @Nullable ClusterDraft last;
    private String lastDay = "";
    private String lastVenue = "";

    private ScheduleTable(Table table, Dates dates, String word, Map<Integer, ClusterDraft> clusters) {
        this.table = table;
        this.dates = dates;
        this.word = word;
        this.clusters = clusters;
        cluster = table.column(CLUSTER);
        day = dayColumn();
        venue = table.column(VENUE);
        half = table.column(HALF);
    }

    /// @param word what the plan calls its clusters where it names them
    /// @param counted what it calls them where it only counts them
    static void read(
            List<Table> tables, Dates dates, String word, String counted, Map<Integer, ClusterDraft> clusters) {
        tables.forEach(table -> new ScheduleTable(table, dates, word, clusters).readNamed());
        if (clusters.isEmpty()) {
            tables.forEach(table -> new ScheduleTable(table, dates, counted, clusters).readUnnamed());
        }
    }

    /// The first column headed as one of days that holds any.
    private int dayColumn() {
        for (var i = 0; i < table.header().size(); i++) {
            var column = i;
            if (DAY.matcher(table.header().get(i)).find()
                    && table.rows().stream()
                            .anyMatch(row ->
                                    !dates.happening(Table.flat(row, column)).isEmpty())) {
                return i;
            }
        }
        return -1;
    }

    private void readNamed() {
        if (day < 0 && venue < 0 && cluster < 0) {
            return;
        }
        for (var row : table.rows()) {
            if (!isTotal(row)) {
                var draft = draft(row);
                last = draft == null && cluster >= 0 && Table.flat(row, cluster).isEmpty() ? last : draft;
                if (last != null) {
                    fill(last, row, Table.flat(row, day), Table.flat(row, venue));
                }
            }
        }
    }

    private static boolean isTotal(Block row) {
        return row.cells().stream().anyMatch(Words::isSum);
    }

    private @Nullable ClusterDraft draft(Block row) {
        for (var i = 0; i < row.cells().size(); i++) {
            for (var name : ClusterNames.in(Table.flat(row, i))) {
                if (name.word().equals(word)) {
                    return draft(name.number(), name.name(), row);
                }
            }
        }
        var cell = Table.flat(row, cluster);
        if (cell.matches("\\d{1,2}|[IVX]{1,4}")) {
            var number = Character.isDigit(cell.charAt(0)) ? Integer.parseInt(cell) : Roman.value(cell);
            return draft(number, ClusterNames.made(word, cell), row);
        }
        return null;
    }

    private ClusterDraft draft(int number, String name, Block row) {
        return clusters.computeIfAbsent(number, each -> new ClusterDraft(Sourced.of(name, row.line()), Block.UNMARKED));
    }

    /// A cell left empty below another is that other, merged over the rows.
    private void readUnnamed() {
        if (day < 0 && venue < 0) {
            return;
        }
        for (var row : table.rows()) {
            if (isTotal(row) || hamlets(row).isEmpty()) {
                continue;
            }
            lastDay = Table.flat(row, day).isEmpty() ? lastDay : Table.flat(row, day);
            lastVenue = Table.flat(row, venue).isEmpty() ? lastVenue : Table.flat(row, venue);
            var draft = unnamed.computeIfAbsent(lastDay + "|" + lastVenue, key -> made(row));
            fill(draft, row, lastDay, lastVenue);
        }
    }

    private ClusterDraft made(Block row) {
        var number = clusters.size() + 1;
        return draft(number, ClusterNames.made(word, String.valueOf(number)), row);
    }

    private void fill(ClusterDraft draft, Block row, String dayCell, String venueCell) {
        dates.happening(dayCell).forEach(found -> draft.addDays(found, row.line()));
        var when = Table.flat(row, half) + " " + dayCell;
        if (Halves.isWhole(when)) {
            draft.wholeDays();
        } else {
            Halves.in(when).ifPresent(found -> draft.half(found, row.line()));
        }
        if (!venueCell.isEmpty() && (venue != day || dates.happening(venueCell).isEmpty())) {
            Venues.inPlace(venueCell).ifPresent(found -> draft.venue(found.venue(), row.line()));
        }
        hamlets(row).forEach(name -> draft.addHamlet(name, row.line()));
    }

    private List<String> hamlets(Block row) {
        var names = new java.util.ArrayList<String>();
        for (var i = 0; i < table.header().size(); i++) {
            if (i != venue
                    && i != day
                    && HAMLETS.matcher(table.header().get(i)).find()
                    && !SERIAL.matcher(table.header().get(i)).find()) {
                var cell =
                        Table.cell(row, i).replaceAll("[,;]?\\s*\\n\\s*", ", ").replaceAll("\\s+", " ");
                Hamlets.in(cell, Hamlets.kindIn(table.kinds().get(i))).stream()
                        .map(Hamlets.Found::name)
                        .forEach(names::add);
            }
        }
        return names;
    }
}
