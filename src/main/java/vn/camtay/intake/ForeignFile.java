package vn.camtay.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file as it came from outside: its name is a hint for people, never trusted for its type.
///
/// @param name the file name without folders
/// @param bytes the whole content, at most `LARGEST` bytes
public record ForeignFile(String name, byte[] bytes) {
    /// The largest file read at all, in bytes. The largest real plan or roster seen is well below 1 MB.
    public static final int LARGEST = 20 * 1024 * 1024;

    public ForeignFile {
        if (bytes.length > LARGEST) {
            throw tooLarge(name);
        }
    }

    /// Reads a file of this machine. Throws `Unreadable` when it is missing, a folder, or too large.
    public static ForeignFile at(Path path) {
        var name = String.valueOf(path.getFileName());
        try {
            if (Files.isDirectory(path)) {
                throw new Unreadable(path + " là thư mục, không phải tệp. Hãy chọn một tệp trong đó.");
            }
            if (!Files.isRegularFile(path)) {
                throw new Unreadable("Không thấy tệp " + path + ". Hãy kiểm tra lại tên và thư mục.");
            }
            if (Files.size(path) > LARGEST) {
                throw tooLarge(name);
            }
            return new ForeignFile(name, Files.readAllBytes(path));
        } catch (AccessDeniedException e) {
            throw new Unreadable(
                    "Không có quyền mở tệp " + path + ". Hãy xin quyền đọc hoặc chép tệp sang chỗ khác.", e);
        } catch (IOException e) {
            throw new Unreadable("Không mở được tệp " + path + ": " + e.getMessage(), e);
        }
    }

    private static Unreadable tooLarge(String name) {
        return new Unreadable("Tệp " + name + " lớn hơn 20 MB nên không được đọc. Hãy bỏ bớt hình ảnh rồi thử lại.");
    }
}
