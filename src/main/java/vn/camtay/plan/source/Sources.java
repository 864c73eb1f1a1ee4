package vn.camtay.plan.source;

import java.nio.charset.StandardCharsets;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;

/// Reads the text of a foreign file. Its type is told by content, never by its name.
public final class Sources {
    private Sources() {}

    public static SourceText read(ForeignFile file) {
        var bytes = file.bytes();
        if (bytes.length == 0) {
            throw new Unreadable("Tệp rỗng. Hãy chọn lại tệp kế hoạch.");
        }
        var head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PdfText.read(bytes);
        }
        if (head.startsWith("PK")) {
            return WordText.read(bytes);
        }
        refuseOthers(head);
        return PlainText.read(bytes);
    }

    private static void refuseOthers(String head) {
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new Unreadable("Tệp Word kiểu cũ (.doc) hoặc có mật khẩu chưa đọc được. "
                    + "Hãy mở bằng Word, lưu lại dạng .docx rồi thử lại.");
        }
        if (head.startsWith("{\\rtf")) {
            throw new Unreadable("Tệp RTF chưa đọc được. Hãy mở bằng Word, lưu lại dạng .docx rồi thử lại.");
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("RIFF")) {
            throw new Unreadable(
                    "Tệp là hình ảnh, không có chữ để đọc. Hãy dùng bản .docx hoặc .pdf gốc của kế hoạch.");
        }
        if (head.startsWith("\u001F\u008B") || head.startsWith("Rar!") || head.startsWith("7z\u00BC")) {
            throw new Unreadable("Tệp là tệp nén. Hãy giải nén rồi chọn tệp kế hoạch bên trong.");
        }
    }
}
