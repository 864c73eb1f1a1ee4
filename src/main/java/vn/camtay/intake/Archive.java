package vn.camtay.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A foreign zip unpacked in memory within bounds: number of parts, bytes unpacked, and how far they blew up.
/// The sizes a zip states about itself are not believed.
public final class Archive {
    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST_UNPACKED = 64L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 250;
    private static final int RATIO_FROM = 4 * 1024 * 1024;

    private final Map<String, byte[]> parts;

    private Archive(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /// Unpacks every part within the bounds. Throws `Unreadable`.
    public static Archive open(ForeignFile file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                .get()) {
            var left = LARGEST_UNPACKED;
            for (var entry : Collections.list(zip.getEntries())) {
                if (parts.size() >= MOST_PARTS) {
                    throw bomb(file);
                }
                var bytes = unpack(zip, entry, left, file);
                left -= bytes.length;
                parts.putIfAbsent(nameOf(entry), bytes);
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof Unreadable unreadable ? unreadable : broken(file, e);
        }
        return new Archive(parts);
    }

    private static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, long left, ForeignFile file) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new Unreadable("Tệp " + file.name() + " bị khóa bằng mật khẩu. Hãy mở khóa, lưu lại rồi thử lại.");
        }
        var packed = Math.max(1, Math.min(entry.getCompressedSize(), file.bytes().length));
        var most = Math.min(left, Math.max(RATIO_FROM, packed * HIGHEST_RATIO));
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
            if (bytes.length > most) {
                throw bomb(file);
            }
            return bytes;
        }
    }

    private static String nameOf(ZipArchiveEntry entry) {
        var name = entry.getName().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static Unreadable bomb(ForeignFile file) {
        return new Unreadable("Tệp " + file.name()
                + " bung ra quá lớn nên không được mở. Hãy chép nội dung sang một tệp mới rồi thử lại.");
    }

    private static Unreadable broken(ForeignFile file, Exception cause) {
        return new Unreadable(
                "Tệp " + file.name() + " bị hỏng hoặc chép chưa hết. Hãy xin lại tệp hoặc lưu lại rồi thử lại.", cause);
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    boolean hasEnding(String ending) {
        return parts.keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /// The bytes of one part, empty when there is none of that name.
    public InputStream part(String name) {
        return new ByteArrayInputStream(parts.getOrDefault(name, new byte[0]));
    }

    String text(String name) {
        return TextDecoding.decode(parts.getOrDefault(name, new byte[0]));
    }
}
