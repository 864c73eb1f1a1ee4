package vn.camtay.access.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The secret of this machine: 32 bytes in a file of the data directory that only its owner may read. Every other key
/// is derived from it, so that a copy of the database alone opens nothing. Losing it makes every badge be reissued.
public final class Keys {
    static final String FILE = "secret.key";
    private static final int LENGTH = 32;

    private final Key master;

    private Keys(byte[] master) {
        this.master = new Key(master);
    }

    /// The secret of a data directory, made at the first start.
    public static Keys of(Path directory) {
        var file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            makeUnlessThere(file);
            var secret = HexFormat.of().parseHex(Files.readString(file).strip());
            if (secret.length != LENGTH) {
                throw new IllegalStateException(damaged(file));
            }
            return new Keys(secret);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(damaged(file), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make " + file, e);
        }
    }

    /// A key for one purpose; knowing it tells nothing of the others.
    public Key derive(String purpose) {
        return new Key(master.sign(purpose));
    }

    private static void makeUnlessThere(Path file) throws IOException {
        var secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, HexFormat.of().formatHex(secret) + "\n", StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException e) {
            // The usual case: this machine has its secret.
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String damaged(Path file) {
        return "Tệp khóa bí mật " + file + " bị hỏng. Hãy chép lại tệp này từ bản sao lưu; nếu không còn, xóa nó đi,"
                + " khởi động lại và cấp lại thẻ cho mọi người.";
    }
}
