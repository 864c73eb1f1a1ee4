package vn.camtay.plan.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;
import vn.camtay.intake.Unreadable;

/// Looks into a zipped document before it is opened: is it Word, and does it unpack to a sane size?
final class WordPackage {
    private static final int MOST_ENTRIES = 3000;
    private static final long LARGEST_PART = 12L * 1024 * 1024;
    private static final long LARGEST_WHOLE = 96L * 1024 * 1024;

    private WordPackage() {}

    static void check(byte[] bytes) {
        var isWord = false;
        var whole = 0L;
        var entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                isWord |= entry.getName().matches("/?word/document\\d*\\.xml");
                whole += unpacked(zip, entry.getName().endsWith(".xml") ? LARGEST_PART : LARGEST_WHOLE);
                if (++entries > MOST_ENTRIES || whole > LARGEST_WHOLE) {
                    throw tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("Tệp Word bị hỏng nên không đọc được. Hãy mở bằng Word, lưu lại rồi thử lại.", e);
        }
        if (!isWord) {
            throw new Unreadable("Tệp không phải văn bản Word. Hãy chọn tệp .docx, .pdf hoặc .txt của kế hoạch.");
        }
    }

    private static long unpacked(InputStream part, long limit) throws IOException {
        var buffer = new byte[64 * 1024];
        var size = 0L;
        for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            if (size > limit) {
                throw tooLarge();
            }
        }
        return size;
    }

    private static Unreadable tooLarge() {
        return new Unreadable("Tệp Word bung ra quá lớn nên không được mở. Hãy bỏ bớt hình ảnh rồi thử lại.");
    }
}
