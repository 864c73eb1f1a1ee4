package vn.camtay.store.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.sqlite.SQLiteException;

/// What the database refused, in the same words on SQLite and PostgreSQL: `DuplicateKeyException`,
/// `DataIntegrityViolationException`, and for a write outside a transaction a sentence that says so.
public final class Refusals extends SQLExceptionSubclassTranslator {
    private static final String PG_DUPLICATE = "23505";
    private static final String PG_READ_ONLY = "25006";

    /// Queries whose refusals are told so.
    public static JdbcTemplate queries(DataSource dataSource) {
        var template = new JdbcTemplate(dataSource);
        template.setExceptionTranslator(new Refusals());
        return template;
    }

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException e) {
        var message = buildMessage(task, sql, e);
        if (e instanceof SQLiteException refused) {
            return sqlite(message, refused);
        }
        if (PG_DUPLICATE.equals(e.getSQLState())) {
            return new DuplicateKeyException(message, e);
        }
        return PG_READ_ONLY.equals(e.getSQLState()) ? outside(message, e) : super.doTranslate(task, sql, e);
    }

    private @Nullable DataAccessException sqlite(String message, SQLiteException e) {
        return switch (e.getResultCode()) {
            case SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE -> new DuplicateKeyException(message, e);
            case SQLITE_CONSTRAINT,
                    SQLITE_CONSTRAINT_CHECK,
                    SQLITE_CONSTRAINT_FOREIGNKEY,
                    SQLITE_CONSTRAINT_NOTNULL,
                    SQLITE_CONSTRAINT_TRIGGER -> new DataIntegrityViolationException(message, e);
            case SQLITE_READONLY -> outside(message, e);
            case SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT -> new DataAccessResourceFailureException(message, e);
            case SQLITE_BUSY, SQLITE_LOCKED -> new CannotAcquireLockException(message, e);
            default -> null;
        };
    }

    private static DataAccessException outside(String message, SQLException e) {
        return new InvalidDataAccessApiUsageException(
                "A write outside a write transaction: the method needs @Transactional. " + message, e);
    }
}
