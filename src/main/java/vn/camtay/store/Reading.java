package vn.camtay.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The data opened for reading alone, by a command beside the running program: it changes no table and takes no lock.
final class Reading implements AutoCloseable {
    private final HikariDataSource source;
    private final Migrations.Dialect dialect;

    private Reading(HikariDataSource source, Migrations.Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    /// Throws `StartRefused` when there is no database.
    static Reading open(StoreSettings settings) {
        if (settings.databaseUrl() != null) {
            return new Reading(PostgresDatabase.readers(settings.databaseUrl(), 1), Migrations.Dialect.POSTGRESQL);
        }
        var file = settings.data().resolve(DataDirectory.DATABASE);
        if (!Files.exists(file)) {
            throw new StartRefused(
                    "Không thấy cơ sở dữ liệu trong " + settings.data() + ".",
                    "Hãy chỉ đúng thư mục dữ liệu bằng --data, hoặc mở chương trình một lần để tạo mới.");
        }
        var pool = new HikariConfig();
        pool.setDataSource(SqliteDatabase.source(file, true));
        pool.setConnectionInitSql("pragma query_only = true");
        pool.setMaximumPoolSize(1);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(10_000);
        return new Reading(new HikariDataSource(pool), Migrations.Dialect.SQLITE);
    }

    List<String> integrity() {
        return dialect == Migrations.Dialect.SQLITE ? Integrity.problems(source) : List.of();
    }

    /// Whether the tables are exactly those this program knows.
    boolean isCurrent() {
        return Migrations.of(source, dialect).areCurrent();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(StoreConfiguration.queries(source));
    }

    @Override
    public void close() {
        source.close();
    }
}
