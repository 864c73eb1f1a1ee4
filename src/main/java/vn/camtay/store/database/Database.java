package vn.camtay.store.database;

import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.camtay.store.StoreSettings;
import vn.camtay.store.disk.DataDirectory;

/// The open database of this program: what reads go to, and what makes writes durable.
public sealed interface Database extends AutoCloseable permits SqliteDatabase, PostgresDatabase {
    DataSource dataSource();

    PlatformTransactionManager transactions();

    /// Whether other programs may write to it meanwhile.
    boolean isShared();

    @Override
    void close();

    /// Brings the tables up to this program's version and opens. Throws `StartRefused` when that cannot be done safely.
    static Database open(StoreSettings settings) {
        var url = settings.databaseUrl();
        return url == null
                ? SqliteDatabase.open(settings.data().resolve(DataDirectory.DATABASE))
                : PostgresDatabase.open(url);
    }
}
