package vn.camtay.store.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A connection that keeps its prepared statements for whoever asks for the same text next. SQLite otherwise reads
/// and plans each text anew, which costs more than most of our queries take to run; its driver keeps none, and the
/// pool leaves that to the driver.
///
/// One thread uses a connection at a time. A text asked for while its statement is in use (a query among another's
/// rows) is prepared beside it.
final class KeptStatements {
    private static final int MOST = 150;
    private static final int LARGEST_VALUE = 4_000;

    private final Connection connection;
    private final SequencedMap<String, PreparedStatement> free = new LinkedHashMap<>();

    private KeptStatements(Connection connection) {
        this.connection = connection;
    }

    /// The connection, keeping its statements until it is closed.
    static Connection of(Connection connection) {
        var kept = new KeptStatements(connection);
        return proxy(
                Connection.class,
                (method, arguments) ->
                        isPrepare(method) ? kept.lend((String) arguments[0]) : call(connection, method, arguments));
    }

    private static boolean isPrepare(Method method) {
        return method.getName().equals("prepareStatement") && method.getParameterCount() == 1;
    }

    private PreparedStatement lend(String text) throws SQLException {
        var kept = free.remove(text);
        return proxy(PreparedStatement.class, new Loan(text, kept == null ? connection.prepareStatement(text) : kept));
    }

    private void giveBack(String text, PreparedStatement statement) throws SQLException {
        var twin = free.putLast(text, statement);
        if (twin != null) {
            twin.close();
        } else if (free.size() > MOST) {
            free.pollFirstEntry().getValue().close();
        }
    }

    /// A statement until it is closed: then its rows are closed and it is kept, with values that the next use
    /// replaces (SQLite plans anew what is cleared). One that failed is not kept, as the driver may have closed
    /// it, nor one that holds a large value or was set up otherwise than others of its text.
    private final class Loan implements Calls {
        private final String text;
        private final PreparedStatement statement;
        private @Nullable ResultSet rows;
        private boolean changed;
        private boolean over;

        private Loan(String text, PreparedStatement statement) {
            this.text = text;
            this.statement = statement;
        }

        @Override
        public @Nullable Object answer(Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("close")) {
                end();
                return null;
            }
            changed |= isSetting(method) || isLarge(arguments);
            try {
                var result = call(statement, method, arguments);
                rows = result instanceof ResultSet found ? found : rows;
                return result;
            } catch (SQLException e) {
                changed = true;
                throw e;
            }
        }

        /// A time-out, a fetch size, a batch: values have their place before them.
        private static boolean isSetting(Method method) {
            var name = method.getName();
            return name.startsWith("set") && method.getParameterCount() == 1 || name.equals("addBatch");
        }

        private static boolean isLarge(Object[] arguments) {
            return arguments.length > 1
                    && (arguments[1] instanceof byte[]
                            || arguments[1] instanceof String text && text.length() > LARGEST_VALUE);
        }

        private void end() throws SQLException {
            if (over) {
                return;
            }
            over = true;
            if (changed) {
                statement.close();
                return;
            }
            if (rows != null) {
                rows.close();
            }
            giveBack(text, statement);
        }
    }

    private interface Calls {
        @Nullable
        Object answer(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Calls calls) {
        var none = new Object[0];
        return type.cast(Proxy.newProxyInstance(
                KeptStatements.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> calls.answer(method, arguments == null ? none : arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
