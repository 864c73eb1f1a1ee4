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

    /// Statements lent and not yet given back.
    private int inUse;

    KeptStatements(Connection connection) {
        this.connection = connection;
    }

    /// The connection, keeping its statements until it is closed.
    static Connection of(Connection connection) {
        return new KeptStatements(connection).lend(Connection::close);
    }

    /// What to do with the connection when whoever it was lent to closes it.
    interface Closing {
        void run(Connection connection) throws SQLException;
    }

    /// The connection for one user, who closes it once and then can do nothing more with it.
    Connection lend(Closing closing) {
        return proxy(Connection.class, new Lease(closing));
    }

    /// Whether a statement was left open, and with it perhaps a view of the data as it was.
    boolean isInUse() {
        return inUse > 0;
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nobody uses it any more, and nothing was written through it.
        }
    }

    private PreparedStatement lend(String text) throws SQLException {
        var kept = free.remove(text);
        var statement = kept == null ? connection.prepareStatement(text) : kept;
        inUse++;
        return proxy(PreparedStatement.class, new Loan(text, statement));
    }

    private void giveBack(String text, PreparedStatement statement) throws SQLException {
        var twin = free.putLast(text, statement);
        if (twin != null) {
            twin.close();
        } else if (free.size() > MOST) {
            free.pollFirstEntry().getValue().close();
        }
    }

    private final class Lease implements Calls {
        private final Closing closing;
        private boolean over;

        private Lease(Closing closing) {
            this.closing = closing;
        }

        @Override
        public @Nullable Object answer(Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    if (!over) {
                        over = true;
                        closing.run(connection);
                    }
                    return null;
                }
                case "isClosed" -> {
                    return over || connection.isClosed();
                }
                case "prepareStatement" -> {
                    if (!over && arguments.length == 1) {
                        return lend((String) arguments[0]);
                    }
                }
                default -> {}
            }
            if (over) {
                throw new SQLException(method.getName() + " after the connection was closed");
            }
            return call(connection, method, arguments);
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
            inUse--;
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
