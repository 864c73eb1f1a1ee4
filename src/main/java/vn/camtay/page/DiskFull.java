package vn.camtay.page;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells a disk without room from other reasons why something could not be stored.
final class DiskFull {
    /// SQLite's own number for it.
    private static final int SQLITE_FULL = 13;
    /// What PostgreSQL says.
    private static final String POSTGRESQL_FULL = "53100";

    private static final int DEEPEST = 20;

    private DiskFull() {}

    static boolean isBehind(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(DiskFull::saysSo);
    }

    private static boolean saysSo(Throwable fault) {
        return switch (fault) {
            case SQLException sql -> sql.getErrorCode() == SQLITE_FULL || POSTGRESQL_FULL.equals(sql.getSQLState());
            case IOException io ->
                String.valueOf(io.getMessage()).toLowerCase(Locale.ROOT).contains("no space left");
            default -> false;
        };
    }
}
