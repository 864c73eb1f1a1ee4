package vn.camtay.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import vn.camtay.store.Origin;
import vn.camtay.store.StartRefused;

/// The data directory while this program has it for itself: two servers on one directory would each think to be the
/// only
/// writer. The lock goes with the process, whatever ends it.
public final class DataDirectory implements AutoCloseable {
    public static final String LOCK = "camtay.lock";
    public static final String DATABASE = "camtay.db";
    public static final String PORT = "camtay.port";

    /// On Linux closing any channel of a file gives up the process's lock on it, so a second one is never opened here.
    private static final Set<Path> MINE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Makes the directory if needed and locks it. Throws `StartRefused` when it cannot be written or is in use.
    public static DataDirectory open(Path path) {
        create(path);
        if (!MINE.add(path)) {
            throw inUse(path);
        }
        try {
            return new DataDirectory(path, lock(path));
        } catch (IOException e) {
            MINE.remove(path);
            throw unwritable(path, e);
        } catch (StartRefused e) {
            MINE.remove(path);
            throw e;
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        // SQLite reports a directory it cannot write only at the first write: better now.
        Files.delete(Files.createTempFile(path, "thu-ghi", null));
        var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(path);
        }
        Files.deleteIfExists(path.resolve(PORT)); // of a run that was killed
        return channel;
    }

    /// Commands beside the running program, and a second start, say where it is reached.
    @EventListener
    public void reachedAt(WebServerInitializedEvent event) throws IOException {
        Durable.write(
                path.resolve(PORT),
                String.valueOf(event.getWebServer().getPort()).getBytes(StandardCharsets.US_ASCII));
    }

    /// Where the program that has it open is reached; nothing while it starts, or when none runs.
    public static OptionalInt portInUse(Path path) {
        try {
            return isInUse(path)
                    ? OptionalInt.of(Integer.parseInt(
                            Files.readString(path.resolve(PORT)).strip()))
                    : OptionalInt.empty();
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /// Whether another program has it open at this moment.
    public static boolean isInUse(Path path) {
        var file = path.resolve(LOCK);
        if (MINE.contains(path)) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (IOException e) {
            return false; // it cannot be written at all, which is told by its own check
        }
    }

    /// Personal data lives here: only the program's own user may look in.
    public static void create(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return;
            }
            Files.createDirectories(path);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /// An empty file that only the program's own user may read.
    public static void createOwn(Path file) throws IOException {
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    public static StartRefused inUse(Path path) {
        var port = portInUse(path);
        return new StartRefused(
                "Thư mục dữ liệu " + path
                        + " đang được một chương trình Cầm Tay khác mở. Dữ liệu an toàn, chưa đổi gì.",
                "Hãy dùng cửa sổ Cầm Tay đang chạy"
                        + (port.isPresent() ? " (http://localhost:" + port.getAsInt() + ")" : "")
                        + ", hoặc tắt nó rồi thử lại, hoặc chọn thư mục khác bằng --data.");
    }

    public static StartRefused unwritable(Path path, IOException cause) {
        var why = switch (cause) {
            case AccessDeniedException denied -> "không có quyền ghi";
            case FileSystemException refused when refused.getReason() != null -> refused.getReason();
            default -> cause.getMessage();
        };
        return new StartRefused(
                "Không ghi được vào thư mục dữ liệu " + path + " (" + why + "). Dữ liệu an toàn, chưa đổi gì.",
                "Hãy kiểm tra quyền của thư mục, ổ đĩa còn chỗ và không bị khóa ghi, hoặc chọn thư mục khác bằng --data.",
                cause);
    }

    /// What belongs to this machine or this run and never goes into a backup.
    public static boolean isLocal(String name) {
        return Set.of(LOCK, PORT, Origin.FILE).contains(name) || name.startsWith(DATABASE) || name.contains(".part-");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve(PORT));
            lock.close();
            MINE.remove(path);
        } catch (IOException e) {
            throw new IllegalStateException("The lock was not released", e);
        }
    }
}
