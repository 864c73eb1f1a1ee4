package vn.camtay.plan.source;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import vn.camtay.intake.Unreadable;

/// Word documents: paragraphs with their automatic numbers written out, tables by rows, headings laid out in tables
/// or text boxes cell by cell and box by box.
final class WordText {
    private final SourceText.Lines lines = new SourceText.Lines();
    private final WordNumbers numbers = new WordNumbers();
    private final WordTables tables = new WordTables(this);
    private final XWPFDocument document;
    private final StringBuilder open = new StringBuilder();
    /// Lines since the last table, not given out yet: among them may be a table typed with tabs or spaces.
    private final List<Typed> typed = new ArrayList<>();

    private record Typed(String raw, Line.Fill fill) {}

    private WordText(XWPFDocument document) {
        this.document = document;
    }

    static SourceText read(byte[] bytes) {
        WordPackage.check(bytes);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var text = new WordText(document);
            text.addAll(WordBody.of(document.getDocument().getBody()));
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

    /// The text of a paragraph after the number or bullet that Word makes by itself.
    String numbered(CTP paragraph) {
        var words = WordParagraph.of(paragraph).text();
        return words.isBlank() ? words : numbers.of(new XWPFParagraph(paragraph, document)) + words;
    }

    private void addAll(List<XmlObject> elements) {
        giveOut();
        for (var element : elements) {
            switch (element) {
                case CTP paragraph -> add(paragraph);
                case CTTbl table -> add(table);
                default -> {}
            }
        }
        flush();
        giveOut();
    }

    /// A row of a typed table is one paragraph, or one line of it.
    private void giveOut() {
        var rows = TextTables.rowsOf(typed.stream().map(Typed::raw).toArray(String[]::new));
        for (var i = 0; i < typed.size(); i++) {
            if (rows.containsKey(i)) {
                lines.addRow(rows.getOrDefault(i, List.of()));
            } else {
                lines.add(typed.get(i).raw(), typed.get(i).fill());
            }
        }
        typed.clear();
    }

    private void add(CTP paragraph) {
        for (var box : WordParagraph.of(paragraph).boxes()) {
            addAll(WordBody.of(box));
        }
        open.append(numbered(paragraph));
        if (!WordParagraph.isEndDeleted(paragraph)) {
            addLines(open.toString());
            open.setLength(0);
        }
    }

    private void flush() {
        if (!open.isEmpty()) {
            addLines(open.toString());
            open.setLength(0);
        }
    }

    private void addLines(String text) {
        var parts = text.split("\\r?\\n", -1);
        for (var i = 0; i < parts.length; i++) {
            typed.add(new Typed(parts[i], i + 1 == parts.length ? Line.Fill.WHOLE : Line.Fill.SHORT));
        }
    }

    private void add(CTTbl table) {
        giveOut();
        if (WordTables.isLayout(table)) {
            WordTables.cells(table).forEach(row -> row.forEach(cell -> addAll(WordBody.of(cell))));
        } else {
            tables.rows(table).forEach(lines::addRow);
        }
    }
}
