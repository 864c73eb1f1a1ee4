package vn.camtay.access.key;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.camtay.store.StartRefused;

/// The secret of this machine: 32 bytes in a file of the data directory that only its owner may read. Every other key
/// is derived from it, so that a copy of the database alone opens nothing. Losing it makes every badge be reissued.
public final class Keys {
    static final String FILE = "secret.key";
    private static final int LENGTH = 32;

    private final Key master;

    private Keys(byte[] master) {
        this.master = new Key(master);
    }

    /// Whether a data directory has its secret.
    public static boolean areIn(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    /// The secret of a data directory, made at the first start. Throws `StartRefused` when it cannot be read.
    public static Keys of(Path directory) {
        var file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            makeUnlessThere(file);
            var secret = HexFormat.of().parseHex(Files.readString(file).strip());
            if (secret.length != LENGTH) {
                throw damaged(file, null);
            }
            return new Keys(secret);
        } catch (IllegalArgumentException e) {
            throw damaged(file, e);
        } catch (IOException e) {
            throw new StartRefused(
                    "Không đọc hoặc không tạo được tệp khóa bí mật " + file + ". Dữ liệu an toàn, chưa đổi gì.",
                    "Hãy kiểm tra quyền của tệp, ổ đĩa còn chỗ và không bị khóa ghi, rồi mở lại.",
                    e);
        }
    }

    /// There is no secret where there was one: somebody has to decide before another is made.
    public static StartRefused lost(Path directory) {
        return new StartRefused(
                "Không thấy tệp khóa bí mật " + directory.resolve(FILE)
                        + ", mà thẻ đã phát chỉ dùng được với khóa ấy. Dữ liệu an toàn, chưa đổi gì.",
                "Hãy chép lại tệp này từ bản sao lưu. Nếu không còn, mở lại với --new-key rồi cấp lại thẻ cho mọi người.");
    }

    /// A key for one purpose; knowing it tells nothing of the others.
    public Key derive(String purpose) {
        return new Key(master.sign(purpose));
    }

    /// Written aside and renamed, so that a power cut at the first start leaves no half of a secret.
    private static void makeUnlessThere(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        var aside = Files.createTempFile(file.getParent(), FILE + ".part-", null, ownerOnly());
        try {
            Files.writeString(aside, HexFormat.of().formatHex(secret) + "\n", StandardOpenOption.SYNC);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static StartRefused damaged(Path file, @Nullable Throwable cause) {
        return new StartRefused(
                "Tệp khóa bí mật " + file + " bị hỏng. Dữ liệu an toàn, chưa đổi gì.",
                "Hãy chép lại tệp này từ bản sao lưu. Nếu không còn, đổi tên tệp hỏng, mở lại với --new-key rồi cấp lại"
                        + " thẻ cho mọi người.",
                cause);
    }
}
