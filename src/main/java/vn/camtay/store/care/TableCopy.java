package vn.camtay.store.care;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// All rows carried from one database into the empty tables of another of the same version, and compared there.
final class TableCopy {
    static final int PART = 500;

    private TableCopy() {}

    /// Nothing is committed. Throws `SQLException` when a table did not arrive as it was.
    static void carry(List<TableForm> tables, Connection from, Connection to) throws SQLException {
        for (var table : tables) {
            var sent = carry(table, from, to);
            var arrived = TableSum.of(table, to);
            if (!sent.agreesWith(arrived)) {
                throw new SQLException("bảng " + table.name() + " có " + sent.rows() + " dòng, chép sang thành "
                        + arrived.rows() + " dòng hoặc khác nội dung");
            }
        }
    }

    private static TableSum carry(TableForm table, Connection from, Connection to) throws SQLException {
        var sum = new TableSum();
        try (var select = from.createStatement();
                var insert = to.prepareStatement(table.insert())) {
            select.setFetchSize(PART);
            try (var rows = select.executeQuery(table.select())) {
                while (rows.next()) {
                    var cells = table.cells(rows);
                    sum.add(cells);
                    cells.fill(insert);
                    insert.addBatch();
                    if (sum.rows() % PART == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        return sum;
    }
}
