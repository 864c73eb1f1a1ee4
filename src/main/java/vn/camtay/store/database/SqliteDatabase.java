package vn.camtay.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import vn.camtay.store.Origin;
import vn.camtay.store.StartRefused;
import vn.camtay.store.disk.DataDirectory;
import vn.camtay.store.group.GroupTransactions;
import vn.camtay.store.group.Writer;

/// One file, one writer, a few readers. `synchronous=FULL`: what was acknowledged survives a power cut.
public final class SqliteDatabase implements Database {
    static final int READERS = 4;
    /// Up to this size, in bytes, every page is looked at before the file is opened; `verify` does it for larger ones.
    private static final long READ_WHOLE = 64_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Writer writer;
    private final Readers readers;
    private final GroupTransactions transactions;

    private SqliteDatabase(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
        this.transactions = new GroupTransactions(writer, readers);
    }

    public static SqliteDatabase open(Path file) {
        refuseIfDamaged(file);
        Migrations.of(source(file, false), Migrations.Dialect.SQLITE).run();
        return openMigrated(file, () -> writing(file), PATIENCE);
    }

    /// Brings the log back into the file after 16,000 pages (64 MB) instead of 1,000: it waits for the disk twice, and
    /// most pages of a busy hour are then written back once instead of many times.
    private static Connection writing(Path file) throws SQLException {
        var connection = source(file, false).getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("pragma wal_autocheckpoint = 16000");
            statement.execute("pragma cache_size = -8000");
        }
        return connection;
    }

    private static void refuseIfDamaged(Path file) {
        refuseIfEmptied(file);
        try (var connection = source(file, false).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select count(*) from sqlite_schema");
            if (Files.exists(file) && Files.size(file) <= READ_WHOLE) {
                refuseIfAnyPageIsDamaged(file, statement);
            }
        } catch (IOException e) {
            throw DataDirectory.unwritable(file, e);
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    /// A file that lost its content, or is gone from where it was, would quietly become a new and empty office.
    private static void refuseIfEmptied(Path file) {
        var used = Files.exists(file.resolveSibling(Origin.FILE));
        try {
            if (used && (!Files.exists(file) || Files.size(file) == 0)) {
                throw new StartRefused(
                        "Cơ sở dữ liệu " + file + " bị mất hoặc rỗng, mà thư mục này đã từng dùng. Chưa đổi gì.",
                        "Hãy chép lại tệp ấy hoặc phục hồi bản sao lưu: camtay restore TỆP --replace. Muốn bắt đầu lại từ"
                                + " đầu thì chọn thư mục trống bằng --data.");
            }
        } catch (IOException e) {
            throw DataDirectory.unwritable(file, e);
        }
    }

    /// A hall's file is read through in some hundredths of a second; better than to meet the damage in mid-class.
    private static void refuseIfAnyPageIsDamaged(Path file, Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("pragma quick_check(1)")) {
            if (rows.next() && !"ok".equals(rows.getString(1))) {
                throw damaged(file, new SQLException(rows.getString(1).replaceAll("\\s+", " ")));
            }
        }
    }

    public static StartRefused damaged(Path file, SQLException cause) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.exists(folder) && !Files.isWritable(folder)) {
            return new StartRefused(
                    "Không mở được cơ sở dữ liệu vì không ghi được vào " + folder + ". Dữ liệu an toàn, chưa đổi gì.",
                    "Hãy chép cả thư mục dữ liệu sang ổ ghi được rồi chạy lại, chỉ thư mục ấy bằng --data.",
                    cause);
        }
        return new StartRefused(
                "Không mở được cơ sở dữ liệu " + file + ": " + cause.getMessage() + ". Chưa đổi gì.",
                "Hãy kiểm tra ổ đĩa còn chỗ và ghi được. Nếu tệp hỏng, phục hồi bản sao lưu: camtay restore TỆP --replace"
                        + " (tệp hiện tại được giữ lại).",
                cause);
    }

    public static SqliteDatabase openMigrated(Path file, Writer.Source source, Duration patience) {
        var readers = new Readers(source(file, true), READERS, Duration.ofSeconds(10));
        var writer = new Writer(() -> KeptStatements.of(source.open()), patience);
        return new SqliteDatabase(writer, readers);
    }

    /// @param reader whether a transaction only takes a snapshot
    public static DataSource source(Path file, boolean reader) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false); // our ids are made before; the driver would ask for one after each write
        config.setTransactionMode(reader ? TransactionMode.DEFERRED : TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    public Writer writer() {
        return writer;
    }

    @Override
    public DataSource dataSource() {
        return readers;
    }

    @Override
    public PlatformTransactionManager transactions() {
        return transactions;
    }

    @Override
    public boolean isShared() {
        return false; // this program has locked the directory
    }

    @Override
    public void close() {
        readers.close();
        try {
            writer.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The writer did not close", e);
        }
    }
}
