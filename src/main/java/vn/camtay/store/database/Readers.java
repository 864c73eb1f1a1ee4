package vn.camtay.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// The connections that read the file: a few, each opened when first needed and lent to one thread at a time.
///
/// Not a pool for connections to a server: a file needs no testing or renewing of them, and whoever gives one back to
/// HikariCP while others wait spins until one of them has run, which on two full cores cost a fifth of every page.
final class Readers extends AbstractDataSource implements AutoCloseable {
    private final DataSource source;
    private final Duration patience;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<KeptStatements> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /// @param patience how long a thread waits for a reader before it is told that the store is too busy
    Readers(DataSource source, int most, Duration patience) {
        this.source = source;
        this.patience = patience;
        this.free = new Semaphore(most);
    }

    @Override
    public Connection getConnection() throws SQLException {
        await();
        try {
            var last = idle.pollFirst();
            var reader = last == null ? open() : last;
            return reader.lend(connection -> giveBack(reader, connection));
        } catch (SQLException | RuntimeException | Error e) {
            free.release();
            throw e;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private void await() throws SQLException {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException("No reader was free within " + patience.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while waiting to read", e);
        }
    }

    private KeptStatements open() throws SQLException {
        var connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("pragma query_only = true");
        }
        return new KeptStatements(connection);
    }

    /// One left in the middle of something would show its next user the data as it was: it is closed instead.
    private void giveBack(KeptStatements reader, Connection connection) throws SQLException {
        try {
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true); // ends the snapshot
            }
            if (reader.isInUse() || closed) {
                connection.close();
            } else {
                idle.addFirst(reader);
            }
        } catch (SQLException e) {
            connection.close();
        } finally {
            free.release();
        }
    }

    /// Closes those that nobody has; the others close when they are given back.
    @Override
    public void close() {
        closed = true;
        for (var reader = idle.pollFirst(); reader != null; reader = idle.pollFirst()) {
            reader.close();
        }
    }
}
