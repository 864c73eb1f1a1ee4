package vn.camtay.store.care;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.camtay.store.StartRefused;
import vn.camtay.store.database.Migrations;
import vn.camtay.store.database.PostgresDatabase;
import vn.camtay.store.database.SqliteDatabase;

/// What lies on a PostgreSQL server, carried into an SQLite file and back. One SQL text serves both, so the file is the
/// neutral form: a backup made on either opens on the other. See docs/decisions/backup.md.
final class ServerCopy {
    private ServerCopy() {}

    /// Writes the server's tables as of one moment into a new SQLite file, while others write.
    static void take(String url, Path file) throws SQLException {
        refuseUnlessCurrent(url);
        var target = SqliteDatabase.source(file, false);
        Migrations.of(target, Migrations.Dialect.SQLITE).run();
        try (var server = PostgresDatabase.reader(url);
                var copy = target.getConnection()) {
            server.setAutoCommit(false);
            run(server, "set transaction isolation level repeatable read, read only");
            copy.setAutoCommit(false);
            TableCopy.carry(TableForm.all(copy), server, copy);
            copy.commit();
        }
    }

    /// The tables of an SQLite file put into an empty database of a server, checked and ready, to be committed by
    /// whoever closes it. Brings both to this program's version first.
    static Connection fill(String url, Path file) throws SQLException {
        var source = SqliteDatabase.source(file, false);
        Migrations.of(source, Migrations.Dialect.SQLITE).run();
        PostgresDatabase.migrate(url);
        var server = PostgresDatabase.writer(url);
        try (var copy = source.getConnection()) {
            var tables = TableForm.all(copy);
            server.setAutoCommit(false);
            refuseUnlessEmpty(server, tables);
            TableCopy.carry(tables, copy, server);
            return server;
        } catch (SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static void refuseUnlessCurrent(String url) {
        try (var reading = Reading.of(url)) {
            if (!reading.isCurrent()) {
                throw new StartRefused(
                        "Dữ liệu trên máy chủ PostgreSQL do bản Cầm Tay khác ghi nên bản này không sao lưu. Chưa đổi gì.",
                        "Hãy sao lưu bằng đúng bản đã ghi, hoặc mở chương trình này một lần để nâng cấp rồi sao lưu.");
            }
        }
    }

    /// Nobody writes from here to the end of the transaction, so what is empty now stays so.
    private static void refuseUnlessEmpty(Connection server, List<TableForm> tables) throws SQLException {
        for (var table : tables) {
            run(server, "lock table " + TableForm.quoted(table.name()) + " in exclusive mode nowait");
        }
        for (var table : tables) {
            try (var statement = server.createStatement();
                    var rows = statement.executeQuery(table.select() + " limit 1")) {
                if (rows.next()) {
                    throw new StartRefused(
                            "Cơ sở dữ liệu PostgreSQL này đã có dữ liệu (bảng " + table.name()
                                    + ") nên không phục hồi đè lên. Chưa đổi gì.",
                            "Hãy tạo một cơ sở dữ liệu trống (createdb) và ghi tên nó vào --database-url;"
                                    + " cơ sở dữ liệu cũ còn nguyên.");
                }
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
