package vn.camtay.store.care;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.camtay.store.FileHash;
import vn.camtay.store.Removals;
import vn.camtay.store.StartRefused;
import vn.camtay.store.StoreSettings;
import vn.camtay.store.database.Integrity;
import vn.camtay.store.database.Migrations;
import vn.camtay.store.database.SqliteDatabase;
import vn.camtay.store.disk.DataDirectory;
import vn.camtay.store.disk.Durable;

/// A backup put back. Everything is unpacked and checked beside the data directory first; only then are the two
/// exchanged, and the old one is kept. The origin is not in a backup, so the restored machine is a new one.
final class Restore {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Path data;
    private final @Nullable String databaseUrl;
    private final Path staged;

    private Restore(Path file, StoreSettings settings) {
        this.file = file;
        this.data = settings.data();
        this.databaseUrl = settings.databaseUrl();
        this.staged = data.resolveSibling(data.getFileName() + ".restoring-" + UUID.randomUUID());
    }

    /// What came of it.
    ///
    /// @param kept where the former data directory is now, when there was one
    /// @param removals how many lines the list of what was removed for good has; they are applied at the next start
    record Restored(Manifest manifest, Optional<Path> kept, int removals) {}

    /// Throws `StartRefused`, with the data directory untouched, when the backup is damaged or newer than this program,
    /// or
    /// when there is data already and `replace` is not wished.
    ///
    /// @param removed a list of removals of another machine, which knows what was removed since the backup
    static Restored put(Path file, StoreSettings settings, boolean replace, Optional<Path> removed, Instant now) {
        var restore = new Restore(file, settings);
        restore.refuseIfTaken(replace);
        try {
            var manifest = restore.unpack();
            restore.check();
            var removals = restore.joinRemovals(removed);
            return new Restored(manifest, restore.settle(now), removals);
        } catch (IOException | SQLException e) {
            throw new StartRefused(
                    "Không phục hồi được từ " + file + ": " + e.getMessage() + ". Dữ liệu cũ vẫn nguyên.",
                    "Hãy kiểm tra tệp sao lưu có đúng không, ổ đĩa có ghi được và còn chỗ trống không, rồi làm lại.",
                    e);
        } finally {
            restore.cleanUp();
        }
    }

    private void refuseIfTaken(boolean replace) {
        if (DataDirectory.isInUse(data)) {
            throw DataDirectory.inUse(data);
        }
        if (!replace && Files.exists(data) && !isEmpty(data)) {
            throw new StartRefused(
                    "Thư mục " + data + " đã có dữ liệu nên không phục hồi đè lên. Chưa đổi gì.",
                    "Hãy chọn thư mục trống bằng --data, hoặc thêm --replace: dữ liệu cũ được giữ lại bên cạnh.");
        }
    }

    private static boolean isEmpty(Path folder) {
        try (var files = Files.list(folder)) {
            return files.allMatch(each -> each.endsWith(DataDirectory.LOCK));
        } catch (IOException e) {
            throw DataDirectory.unwritable(folder, e);
        }
    }

    private Manifest unpack() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = readManifest(zip);
            refuseIfTooLarge(manifest);
            DataDirectory.create(staged);
            for (var entry : manifest.files()) {
                unpack(zip, entry);
            }
            Durable.forceNames(staged);
            return manifest;
        }
    }

    private Manifest readManifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw damaged("không có mục lục");
        }
        try (var content = zip.getInputStream(entry)) {
            return Manifest.parse(content.readNBytes(Manifest.LARGEST));
        }
    }

    private void refuseIfTooLarge(Manifest manifest) throws IOException {
        var needed = manifest.files().stream().mapToLong(Manifest.Entry::size).sum();
        var parent = Optional.ofNullable(data.toAbsolutePath().getParent()).orElse(data);
        Files.createDirectories(parent);
        var free = Files.getFileStore(parent).getUsableSpace();
        if (needed > free) {
            throw new StartRefused(
                    "Ổ đĩa còn " + free / 1_000_000 + " MB, bản sao lưu cần " + needed / 1_000_000
                            + " MB. Chưa đổi gì.",
                    "Hãy dọn bớt ổ đĩa hoặc chọn ổ khác bằng --data.");
        }
    }

    private void unpack(ZipFile zip, Manifest.Entry entry) throws IOException {
        var inside = zip.getEntry(entry.name());
        if (inside == null) {
            throw damaged("thiếu " + entry.name());
        }
        var to = staged.resolve(entry.name());
        Files.createDirectories(Optional.ofNullable(to.getParent()).orElse(staged));
        DataDirectory.createOwn(to);
        var digest = FileHash.sha256();
        try (InputStream content = new DigestInputStream(zip.getInputStream(inside), digest);
                var out = Files.newOutputStream(to)) {
            // One byte more than promised is enough to know; a zip bomb gets no further.
            for (var left = entry.size() + 1; left > 0; ) {
                var part = content.readNBytes((int) Math.min(left, 65_536));
                if (part.length == 0) {
                    break;
                }
                out.write(part);
                left -= part.length;
            }
        }
        if (Files.size(to) != entry.size() || !FileHash.of(digest).hex().equals(entry.sha256())) {
            throw damaged(entry.name() + " không đúng như khi sao lưu");
        }
        Durable.force(to);
    }

    private StartRefused damaged(String what) {
        return new StartRefused(
                "Bản sao lưu " + file + " bị hỏng: " + what + ". Dữ liệu cũ vẫn nguyên.",
                "Hãy dùng một bản sao lưu khác.");
    }

    /// The copied database has to be whole, and of a version this program knows.
    private void check() {
        var database = staged.resolve(DataDirectory.DATABASE);
        if (!Files.exists(database)) {
            throw damaged("không có cơ sở dữ liệu");
        }
        Migrations.of(SqliteDatabase.source(database, false), Migrations.Dialect.SQLITE)
                .refuseNewer();
        Integrity.problems(SqliteDatabase.source(database, true)).stream()
                .findFirst()
                .ifPresent(problem -> {
                    throw damaged(problem);
                });
    }

    /// On a server the rows are filled in first and committed last, so that a failure on either side changes neither.
    private Optional<Path> settle(Instant now) throws IOException, SQLException {
        if (databaseUrl == null) {
            return exchange(now);
        }
        var database = staged.resolve(DataDirectory.DATABASE);
        try (var filled = ServerCopy.fill(databaseUrl, database)) {
            Files.delete(database); // closing its last connection took the files beside it along
            var kept = exchange(now);
            try {
                filled.commit();
            } catch (SQLException e) {
                exchangeBack(kept);
                throw e;
            }
            return kept;
        }
    }

    private void exchangeBack(Optional<Path> kept) throws IOException {
        Durable.rename(data, staged);
        if (kept.isPresent()) {
            Durable.rename(kept.get(), data);
        }
    }

    /// What was removed since the backup stays removed.
    private int joinRemovals(Optional<Path> removed) throws IOException {
        var lists = new ArrayList<>(List.of(data.resolve(Removals.FILE)));
        if (removed.isPresent()) {
            if (!Files.isRegularFile(removed.get())) {
                throw new StartRefused(
                        "Không thấy danh sách đã xóa " + removed.get() + ". Chưa đổi gì.",
                        "Hãy chỉ đúng tệp " + Removals.FILE + " trong thư mục dữ liệu của máy kia.");
            }
            lists.add(removed.get());
        }
        return Removals.join(staged, lists);
    }

    private Optional<Path> exchange(Instant now) throws IOException {
        if (!Files.exists(data) || isEmpty(data)) {
            FileSystemUtils.deleteRecursively(data);
            Durable.rename(staged, data);
            return Optional.empty();
        }
        var kept = data.resolveSibling(data.getFileName() + ".kept-" + STAMP.format(now));
        Durable.rename(data, kept);
        try {
            Durable.rename(staged, data);
        } catch (IOException e) {
            Durable.rename(kept, data);
            throw e;
        }
        return Optional.of(kept);
    }

    private void cleanUp() {
        try {
            FileSystemUtils.deleteRecursively(staged);
        } catch (IOException e) {
            System.err.println("Không xóa được thư mục tạm " + staged + ": " + e.getMessage());
        }
    }
}
