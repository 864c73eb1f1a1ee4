package vn.camtay.store.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;
import vn.camtay.store.FileHash;
import vn.camtay.store.StartRefused;
import vn.camtay.store.StoreSettings;
import vn.camtay.store.database.SqliteDatabase;
import vn.camtay.store.disk.DataDirectory;
import vn.camtay.store.disk.Durable;

/// A copy of a data directory in one file, made while the program runs: the database as of one moment, the files and
/// the
/// secrets. The database comes first: a file is always kept before a row speaks of it, so none is missing.
final class Backup {
    private final Path data;
    private final @Nullable String databaseUrl;
    private final Path target;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    private Backup(StoreSettings settings, Path target) {
        this.data = settings.data();
        this.databaseUrl = settings.databaseUrl();
        this.target = target.toAbsolutePath();
    }

    /// Throws `StartRefused` when there is nothing to back up or the target cannot be written.
    static Manifest make(StoreSettings settings, Path target, Instant now) {
        var backup = new Backup(settings, target);
        backup.refuseIfNothingIsThere();
        if (Files.exists(target)) {
            throw new StartRefused(
                    "Tệp " + target + " đã có nên không ghi đè.", "Hãy đặt tên khác, chẳng hạn thêm ngày vào tên.");
        }
        try {
            return backup.make(now);
        } catch (SQLiteException e) {
            throw backup.isOfTheSource(e)
                    ? SqliteDatabase.damaged(settings.data().resolve(DataDirectory.DATABASE), e)
                    : notWritten(target, e);
        } catch (IOException | SQLException e) {
            throw notWritten(target, e);
        }
    }

    /// The database itself is damaged, or lies where it cannot even be opened.
    private boolean isOfTheSource(SQLiteException e) {
        return switch (e.getResultCode()) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> true;
            default -> !Files.isWritable(data);
        };
    }

    private static StartRefused notWritten(Path target, Exception e) {
        return new StartRefused(
                "Không ghi được bản sao lưu " + target + ": " + e.getMessage() + ". Dữ liệu đang dùng vẫn an toàn.",
                "Hãy kiểm tra thư mục đích có ghi được và còn chỗ trống không, rồi làm lại.",
                e);
    }

    private void refuseIfNothingIsThere() {
        var first = databaseUrl == null ? data.resolve(DataDirectory.DATABASE) : data;
        if (!Files.exists(first)) {
            throw new StartRefused(
                    "Không thấy " + (databaseUrl == null ? "cơ sở dữ liệu trong " : "thư mục dữ liệu ") + data + ".",
                    "Hãy chỉ đúng thư mục dữ liệu bằng --data.");
        }
    }

    private Manifest make(Instant now) throws IOException, SQLException {
        var folder = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + ".part-");
        var aside = folder.resolve("backup.zip");
        var copy = folder.resolve(DataDirectory.DATABASE);
        try {
            copyDatabase(copy);
            var manifest = writeZip(aside, copy, now);
            Durable.force(aside);
            Durable.rename(aside, target);
            return manifest;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void copyDatabase(Path copy) throws SQLException {
        if (databaseUrl != null) {
            ServerCopy.take(databaseUrl, copy);
            return;
        }
        var source = (SQLiteDataSource) SqliteDatabase.source(data.resolve(DataDirectory.DATABASE), true);
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    private Manifest writeZip(Path aside, Path copy, Instant now) throws IOException {
        DataDirectory.createOwn(aside);
        try (var zip = new ZipOutputStream(Files.newOutputStream(aside))) {
            add(zip, DataDirectory.DATABASE, copy);
            for (var file : others()) {
                add(zip, data.relativize(file).toString().replace('\\', '/'), file);
            }
            var manifest = new Manifest(Manifest.FORMAT, now, entries);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.write());
            return manifest;
        }
    }

    private List<Path> others() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !DataDirectory.isLocal(data.relativize(file).toString()))
                    .filter(file -> !isBackup(file))
                    .sorted()
                    .toList();
        }
    }

    /// Backups put into the data directory itself would otherwise double it each time.
    private boolean isBackup(Path file) {
        return data.equals(file.getParent()) && file.getFileName().toString().endsWith(".zip");
    }

    private void add(ZipOutputStream zip, String name, Path file) throws IOException {
        var digest = FileHash.sha256();
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream content = Files.newInputStream(file)) {
            OutputStream hashed = new DigestOutputStream(zip, digest);
            var size = content.transferTo(hashed);
            entries.add(new Manifest.Entry(name, size, FileHash.of(digest).hex()));
        }
        zip.closeEntry();
    }
}
