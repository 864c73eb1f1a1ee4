package vn.camtay.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import vn.camtay.store.StartRefused;

/// A database server by its connection URL, for a centre. It behaves as SQLite does towards the modules: writes outside
/// a
/// transaction are refused, a `readOnly` transaction is a snapshot, a write inside one is refused.
public final class PostgresDatabase implements Database {
    private static final String READ_ONLY = "set session characteristics as transaction read only";

    private final HikariDataSource pool;
    private final DataSourceTransactionManager transactions;

    private PostgresDatabase(HikariDataSource pool) {
        this.pool = pool;
        transactions = new Transactions(pool);
        transactions.setValidateExistingTransaction(true);
    }

    /// @param url `jdbc:postgresql://host/database?user=…&password=…`
    public static PostgresDatabase open(String url) {
        migrate(url);
        return openMigrated(url, 10);
    }

    public static void migrate(String url) {
        refuseUnlessPostgres(url);
        try (var plain = connect(config(url, 2))) {
            Migrations.of(plain, Migrations.Dialect.POSTGRESQL).run();
        }
    }

    public static PostgresDatabase openMigrated(String url, int connections) {
        var config = config(url, connections);
        config.setConnectionInitSql(READ_ONLY);
        return new PostgresDatabase(connect(config));
    }

    /// One connection that refuses to write.
    public static Connection reader(String url) {
        var connection = writer(url);
        try (var statement = connection.createStatement()) {
            statement.execute(READ_ONLY);
            return connection;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static void refuseUnlessPostgres(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "Địa chỉ cơ sở dữ liệu phải bắt đầu bằng jdbc:postgresql: nên chưa mở được. Dữ liệu an toàn, chưa đổi gì.",
                    "Hãy sửa --database-url (hoặc CAMTAY_DATABASE_URL, camtay.properties), chẳng hạn"
                            + " jdbc:postgresql://máy-chủ/camtay?user=…&password=…");
        }
    }

    /// One connection that may write, for commands.
    public static Connection writer(String url) {
        refuseUnlessPostgres(url);
        var properties = new Properties();
        properties.setProperty("stringtype", "unspecified");
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static HikariDataSource connect(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw unreachable(e);
        }
    }

    private static StartRefused unreachable(Exception cause) {
        return new StartRefused(
                "Không kết nối được tới máy chủ PostgreSQL. Dữ liệu an toàn, chưa đổi gì.",
                "Hãy kiểm tra máy chủ đang chạy, địa chỉ và mật khẩu trong CAMTAY_DATABASE_URL.",
                cause);
    }

    private static HikariConfig config(String url, int connections) {
        var config = new HikariConfig();
        config.setPoolName("postgresql");
        config.setJdbcUrl(url);
        config.addDataSourceProperty(
                "stringtype", "unspecified"); // every parameter is text, the column says what it is
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        return config;
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public PlatformTransactionManager transactions() {
        return transactions;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void close() {
        pool.close();
    }

    /// Sessions are read-only unless a transaction says that it writes.
    private static final class Transactions extends DataSourceTransactionManager {
        private Transactions(DataSource source) {
            super(source);
        }

        @Override
        protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
                throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        definition.isReadOnly()
                                ? "set transaction isolation level repeatable read, read only"
                                : "set transaction read write");
            }
        }
    }
}
