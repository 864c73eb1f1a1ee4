package vn.camtay.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Whether SQLite's own file is whole: its pages and indexes, and what rows say of other rows.
public final class Integrity {
    private static final int MOST = 20;

    private Integrity() {}

    /// What is wrong, at most some lines; empty when all is well.
    public static List<String> problems(DataSource source) {
        try (var connection = source.getConnection()) {
            var problems = new ArrayList<>(pages(connection));
            problems.addAll(references(connection));
            return problems;
        } catch (SQLException e) {
            return List.of("không mở được cơ sở dữ liệu: " + e.getMessage());
        }
    }

    private static List<String> pages(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma integrity_check(" + MOST + ")")) {
            while (rows.next()) {
                if (!"ok".equals(rows.getString(1))) {
                    found.add("cơ sở dữ liệu hỏng: " + rows.getString(1));
                }
            }
        }
        return found;
    }

    private static List<String> references(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma foreign_key_check")) {
            while (rows.next() && found.size() < MOST) {
                found.add("dòng " + rows.getLong(2) + " của bảng " + rows.getString(1)
                        + " trỏ tới một dòng không có của " + rows.getString(3));
            }
        }
        return found;
    }
}
