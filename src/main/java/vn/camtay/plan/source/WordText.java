package vn.camtay.plan.source;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.camtay.intake.Unreadable;

/// Word documents: paragraphs with their automatic numbers written out, tables by rows, headings laid out in tables
/// cell by cell.
final class WordText {
    private final SourceText.Lines lines = new SourceText.Lines();
    private final WordNumbers numbers = new WordNumbers();

    private WordText() {}

    static SourceText read(byte[] bytes) {
        WordPackage.check(bytes);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var text = new WordText();
            text.addAll(document.getBodyElements());
            return text.orUnreadable();
        } catch (Unreadable e) {
            throw e;
        } catch (Exception | StackOverflowError e) {
            throw new Unreadable("Tệp Word bị hỏng nên không đọc được. Hãy mở bằng Word, lưu lại rồi thử lại.", e);
        }
    }

    private SourceText orUnreadable() {
        var text = lines.text();
        if (text.lines().stream().allMatch(Line::isBlank)) {
            throw new Unreadable("Tệp Word không có chữ nào. Nếu là bản quét, hãy dùng bản gốc có chữ.");
        }
        return text;
    }

    private void addAll(List<IBodyElement> elements) {
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> add(paragraph);
                case XWPFTable table -> add(table);
                case XWPFSDT content -> addLines(content.getContent().getText());
                default -> {}
            }
        }
    }

    private void add(XWPFParagraph paragraph) {
        for (var boxed : WordBoxes.textsIn(paragraph)) {
            addLines(boxed);
        }
        addLines(numbers.of(paragraph) + paragraph.getText());
    }

    private void addLines(String text) {
        var parts = text.split("\\r?\\n", -1);
        for (var i = 0; i < parts.length; i++) {
            lines.add(parts[i], i + 1 == parts.length ? Line.Fill.WHOLE : Line.Fill.SHORT);
        }
    }

    private void add(XWPFTable table) {
        var rows = WordTables.rows(table, numbers);
        if (WordTables.isLayout(rows)) {
            for (var row : table.getRows()) {
                row.getTableICells().forEach(cell -> addAll(WordTables.bodyOf(cell)));
            }
        } else {
            rows.forEach(lines::addRow);
        }
    }
}
