package vn.camtay.store.care;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table by its name and columns, which are the same on SQLite and PostgreSQL.
///
/// @param columns in the order they were declared, at least one
record TableForm(String name, List<Column> columns) {
    TableForm {
        columns = List.copyOf(columns);
    }

    record Column(String name, ColumnForm form) {}

    /// All tables of the modules in an SQLite file, each after those its rows refer to.
    static List<TableForm> all(Connection sqlite) throws SQLException {
        var tables = new ArrayList<TableForm>();
        try (var statement = sqlite.createStatement();
                var rows = statement.executeQuery("""
                        select name from sqlite_schema
                        where type = 'table' and name not like 'sqlite_%' and name <> 'flyway_schema_history'
                        order by rowid""")) {
            while (rows.next()) {
                tables.add(new TableForm(rows.getString("name"), columns(sqlite, rows.getString("name"))));
            }
        }
        return tables;
    }

    private static List<Column> columns(Connection sqlite, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = sqlite.prepareStatement("select name, type from pragma_table_info(?) order by cid")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString("name"), ColumnForm.parse(rows.getString("type"))));
                }
            }
        }
        return columns;
    }

    String select() {
        return "select " + names() + " from " + quoted(name);
    }

    String insert() {
        var places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + quoted(name) + " (" + names() + ") values (" + places + ")";
    }

    /// The values of a row in the neutral form, in the order of the columns.
    Cells cells(ResultSet row) throws SQLException {
        var cells = new Cells(columns);
        for (var i = 0; i < columns.size(); i++) {
            cells.set(i, columns.get(i).form().read(row, columns.get(i).name()));
        }
        return cells;
    }

    private String names() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
