package vn.camtay.store.care;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.camtay.store.StartRefused;
import vn.camtay.store.StoreSettings;
import vn.camtay.store.database.Integrity;
import vn.camtay.store.database.Migrations;
import vn.camtay.store.database.PostgresDatabase;
import vn.camtay.store.database.Refusals;
import vn.camtay.store.database.SqliteDatabase;
import vn.camtay.store.disk.DataDirectory;

/// The data opened for reading alone, by a command beside the running program: it changes no table and takes no lock.
final class Reading implements AutoCloseable {
    private final Connection connection;
    private final SingleConnectionDataSource source;
    private final Migrations.Dialect dialect;

    private Reading(Connection connection, Migrations.Dialect dialect) {
        this.connection = connection;
        this.source = new SingleConnectionDataSource(connection, true);
        this.dialect = dialect;
    }

    /// Throws `StartRefused` when there is no database.
    static Reading open(StoreSettings settings) {
        var url = settings.databaseUrl();
        return url == null ? sqlite(settings) : of(url);
    }

    /// What lies on a PostgreSQL server.
    static Reading of(String url) {
        return new Reading(PostgresDatabase.reader(url), Migrations.Dialect.POSTGRESQL);
    }

    private static Reading sqlite(StoreSettings settings) {
        var file = settings.data().resolve(DataDirectory.DATABASE);
        if (!Files.exists(file)) {
            throw new StartRefused(
                    "Không thấy cơ sở dữ liệu trong " + settings.data() + ".",
                    "Hãy chỉ đúng thư mục dữ liệu bằng --data, hoặc mở chương trình một lần để tạo mới.");
        }
        try {
            var connection = SqliteDatabase.source(file, true).getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("pragma query_only = true");
            }
            return new Reading(connection, Migrations.Dialect.SQLITE);
        } catch (SQLException e) {
            throw SqliteDatabase.damaged(file, e);
        }
    }

    List<String> integrity() {
        return dialect == Migrations.Dialect.SQLITE ? Integrity.problems(source) : List.of();
    }

    /// Whether the tables are exactly those this program knows.
    boolean isCurrent() {
        return Migrations.of(source, dialect).areCurrent();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(Refusals.queries(source));
    }

    @Override
    public void close() {
        source.destroy();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("Not closed", e);
        }
    }
}
