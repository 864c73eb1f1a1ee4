package vn.camtay.store.group;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

/// The writer's connection while it is open, with its six commands prepared.
///
/// What transactions get is `guarded`: it does nothing at the ends of transactions, which are the writer's business,
/// and
/// refuses every statement once SQLite has rolled back the group by itself (a full disk, an I/O error). Without that
/// the
/// statements after it would be committed one by one and acknowledged by nobody.
final class Open {
    final Connection guarded;
    final PreparedStatement begin;
    final PreparedStatement savepoint;
    final PreparedStatement release;
    final PreparedStatement rollbackTo;
    final PreparedStatement commit;
    final PreparedStatement rollback;
    private final Connection connection;
    private boolean lost;

    Open(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false); // the driver leaves BEGIN and COMMIT to us, after the one it makes here
        try (var statement = connection.createStatement()) {
            statement.execute("rollback");
        }
        begin = connection.prepareStatement("begin immediate");
        savepoint = connection.prepareStatement("savepoint member");
        release = connection.prepareStatement("release member");
        rollbackTo = connection.prepareStatement("rollback to member");
        commit = connection.prepareStatement("commit");
        rollback = connection.prepareStatement("rollback");
        connection.unwrap(SQLiteConnection.class).addCommitListener(new Watch());
        guarded = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, this::guard);
    }

    void begin() throws SQLException {
        lost = false;
        begin.execute();
    }

    void run(PreparedStatement command) throws SQLException {
        if (lost) {
            throw new SQLException("The database rolled back what was written (full disk or I/O error).");
        }
        command.execute();
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // It is being thrown away because it is broken; the next one is opened anew.
        }
    }

    private @Nullable Object guard(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "close" -> {
                return null;
            }
            case "commit", "setAutoCommit" -> throw notYours(method);
            case "rollback" -> {
                if (arguments == null) {
                    throw notYours(method);
                }
            }
            case "prepareStatement", "createStatement" -> {
                if (lost) {
                    throw new SQLException("The database rolled back this transaction (full disk or I/O error).");
                }
            }
            default -> {}
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static SQLException notYours(Method method) {
        return new SQLException(method.getName() + " belongs to the writer: use a transaction.");
    }

    private final class Watch implements SQLiteCommitListener {
        @Override
        public void onCommit() {}

        @Override
        public void onRollback() {
            lost = true;
        }
    }
}
