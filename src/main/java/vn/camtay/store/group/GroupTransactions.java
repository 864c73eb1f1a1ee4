package vn.camtay.store.group;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// `@Transactional` on SQLite: a write takes its turn at the writer and returns when the group's COMMIT is on the disk;
/// a
/// `readOnly` one reads a snapshot on a reader.
///
/// `beforeCommit` runs inside the turn, `afterCommit` only once the write is durable, and then outside: what it reads,
/// it
/// reads like everybody else, and a write of its own needs `REQUIRES_NEW` (PostgreSQL asks for it). Nested transactions
/// are savepoints. A write inside a `readOnly` one is refused.
public final class GroupTransactions extends AbstractPlatformTransactionManager {
    private final transient Writer writer;
    private final transient DataSource readers;

    public GroupTransactions(Writer writer, DataSource readers) {
        this.writer = writer;
        this.readers = readers;
        setNestedTransactionAllowed(true);
        setValidateExistingTransaction(true);
    }

    @Override
    protected Object doGetTransaction() {
        var mine = new Mine();
        if (TransactionSynchronizationManager.getResource(readers) instanceof Held held) {
            mine.setConnectionHolder(held);
        }
        return mine;
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
        return ((Mine) transaction).hasConnectionHolder();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var held = definition.isReadOnly() ? new Held(snapshot(), true) : new Held(writer.begin(), false);
        held.setSynchronizedWithTransaction(true);
        var timeout = determineTimeout(definition);
        if (timeout != TransactionDefinition.TIMEOUT_DEFAULT) {
            held.setTimeoutInSeconds(timeout);
        }
        ((Mine) transaction).setConnectionHolder(held);
        TransactionSynchronizationManager.bindResource(readers, held);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        end(status, writer::keep);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        end(status, writer::undo);
    }

    /// The connection is unbound before anybody is told: in `afterCommit` the turn is someone else's already.
    private void end(DefaultTransactionStatus status, Runnable write) {
        var held = ((Mine) status.getTransaction()).held();
        TransactionSynchronizationManager.unbindResource(readers);
        if (held.reader) {
            giveBack(held.getConnection());
        } else {
            write.run();
        }
    }

    @Override
    protected void doSetRollbackOnly(DefaultTransactionStatus status) {
        ((Mine) status.getTransaction()).held().setRollbackOnly();
    }

    @Override
    protected Object doSuspend(Object transaction) {
        ((Mine) transaction).setConnectionHolder(null);
        return TransactionSynchronizationManager.unbindResource(readers);
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        TransactionSynchronizationManager.bindResource(readers, suspended);
    }

    private Connection snapshot() {
        try {
            var connection = readers.getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("Cannot begin to read", e);
        }
    }

    private void giveBack(Connection connection) {
        try (connection) {
            connection.setAutoCommit(true); // ends the snapshot, whether kept or rolled back
        } catch (SQLException e) {
            logger.warn("A reader could not be given back; another will be opened", e);
        }
    }

    /// The transaction's connection, bound to the thread.
    private static final class Held extends ConnectionHolder {
        private final boolean reader;

        private Held(Connection connection, boolean reader) {
            super(connection);
            this.reader = reader;
        }
    }

    private static final class Mine extends JdbcTransactionObjectSupport {
        private Mine() {
            setSavepointAllowed(true);
        }

        private Held held() {
            return (Held) getConnectionHolder();
        }

        @Override
        public boolean isRollbackOnly() {
            return held().isRollbackOnly();
        }
    }
}
