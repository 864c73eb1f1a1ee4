package vn.camtay.roster.reading;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Sheet;
import vn.camtay.intake.Tables;
import vn.camtay.intake.Unreadable;

/// Reads a list of people as communes send it and says what an import would do.
public final class RosterReader {
    private final int thisYear;

    /// @param now in whose light years of birth are possible
    public RosterReader(Year now) {
        thisYear = now.getValue();
    }

    /// Throws `Unreadable` for a file that is no table or has no column of names.
    public RosterReading read(ForeignFile file, Mapping mapping, PlannedPeople planned) {
        var hamlets = new HamletNames(planned);
        var rows = new ArrayList<ReadRow>();
        var hidden = new LinkedHashSet<String>();
        var columns = new ArrayList<RosterReading.SheetColumns>();
        for (var sheet : Tables.read(file)) {
            if (!sheet.hidden()) {
                readSheet(sheet, mapping, hamlets, rows, hidden, columns);
            }
        }
        if (columns.isEmpty()) {
            throw new Unreadable("Tệp " + file.name()
                    + " không có cột họ tên nào đọc được. Hãy ghi “Họ và tên” ở đầu cột họ tên rồi thử lại.");
        }
        return summed(rows, hidden, columns, planned);
    }

    private void readSheet(
            Sheet sheet,
            Mapping mapping,
            HamletNames hamlets,
            List<ReadRow> rows,
            LinkedHashSet<String> hidden,
            List<RosterReading.SheetColumns> all) {
        for (var table : Table.in(sheet, mapping)) {
            var columns = ColumnGuess.of(table, mapping, hamlets, thisYear);
            if (columns.mappings().stream().anyMatch(column -> column.field().isName())) {
                var people = new PersonReader(sheet.name(), hamlets, thisYear);
                rows.addAll(new TableReader(table, columns, hamlets, people).read());
                all.add(SheetShown.of(table, columns));
            }
            hidden.addAll(table.hiddenColumns());
        }
    }

    private static RosterReading summed(
            List<ReadRow> rows,
            LinkedHashSet<String> hidden,
            List<RosterReading.SheetColumns> columns,
            PlannedPeople planned) {
        var accepted = new ArrayList<AcceptedRow>();
        var rejected = new ArrayList<RejectedRow>();
        for (var row : rows) {
            switch (row) {
                case ReadRow.Taken taken -> accepted.add(taken.person());
                case ReadRow.Refused refused -> rejected.add(refused.row());
            }
        }
        var merges = LikelyDuplicates.among(accepted);
        var reconciliation = Reconciliation.of(accepted, rejected, merges, planned);
        return new RosterReading(accepted, rejected, merges, List.copyOf(hidden), columns, reconciliation);
    }
}
