package vn.camtay.plan.source;

import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.intake.TextDecoding;
import vn.camtay.intake.Unreadable;

/// Text files in any encoding an office uses.
final class PlainText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\uFFFD]");

    private PlainText() {}

    static SourceText read(byte[] bytes) {
        var text = TextDecoding.decode(bytes);
        if (text.isBlank()) {
            throw new Unreadable("Tệp không có chữ nào. Hãy kiểm tra lại tệp rồi thử lại.");
        }
        if (text.length() > SourceText.LONGEST) {
            throw new Unreadable("Tệp quá dài so với một kế hoạch. Hãy chọn đúng tệp kế hoạch rồi thử lại.");
        }
        if (CONTROL.matcher(text).results().limit(text.length() / 100 + 3).count() > text.length() / 100 + 2) {
            throw new Unreadable("Tệp không phải văn bản. Hãy chọn tệp .docx, .pdf hoặc .txt.");
        }
        var lines = new SourceText.Lines();
        var raw = LINE_END.split(text);
        var rows = TextTables.rowsOf(raw);
        for (var i = 0; i < raw.length; i++) {
            if (rows.containsKey(i)) {
                lines.addRow(rows.getOrDefault(i, List.of()));
            } else {
                lines.add(raw[i], Line.Fill.UNKNOWN);
            }
        }
        return lines.text();
    }
}
