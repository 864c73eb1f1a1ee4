package vn.camtay.store.care;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import vn.camtay.store.FileHash;

/// How many rows a table has and what they are, whatever their order: the sum of the rows' hashes.
final class TableSum {
    private final MessageDigest digest = FileHash.sha256();
    private final long[] sum = new long[4];
    private long rows;

    static TableSum of(TableForm table, Connection connection) throws SQLException {
        var sum = new TableSum();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(TableCopy.PART);
            try (var found = statement.executeQuery(table.select())) {
                while (found.next()) {
                    sum.add(table.cells(found));
                }
            }
        }
        return sum;
    }

    void add(Cells cells) {
        var hash = ByteBuffer.wrap(cells.hash(digest)).asLongBuffer();
        for (var i = 0; i < sum.length; i++) {
            sum[i] += hash.get(i);
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    boolean agreesWith(TableSum other) {
        return rows == other.rows && Arrays.equals(sum, other.sum);
    }

    @Override
    public String toString() {
        return rows + " " + Arrays.toString(sum);
    }
}
