package vn.camtay.plan.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.camtay.intake.Unreadable;

/// PDF files: lines in reading order, columns kept apart, ruled tables row by row.
final class PdfText {
    private static final int MOST_PAGES = 100;

    private PdfText() {}

    static SourceText read(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable("Tệp PDF hơn 100 trang, không giống một kế hoạch. Hãy chọn đúng tệp.");
            }
            return textOf(document);
        } catch (Unreadable e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new Unreadable("Tệp PDF có mật khẩu. Hãy bỏ mật khẩu hoặc dùng bản .docx rồi thử lại.", e);
        } catch (Exception | StackOverflowError e) {
            throw new Unreadable("Tệp PDF bị hỏng nên không đọc được. Hãy xuất lại PDF từ Word rồi thử lại.", e);
        }
    }

    /// The number of a page stands alone on its first or last line.
    private static List<List<PdfWord>> withoutNumber(List<List<PdfWord>> words, int page) {
        var isFirst = page > 1 && !words.isEmpty() && isNumber(words.getFirst(), page);
        var isLast = words.size() > 1 && isNumber(words.getLast(), page);
        return words.subList(isFirst ? 1 : 0, words.size() - (isLast ? 1 : 0));
    }

    private static boolean isNumber(List<PdfWord> line, int page) {
        return line.size() == 1 && line.getFirst().text().equals(String.valueOf(page));
    }

    private static SourceText textOf(PDDocument document) throws IOException {
        var lines = new SourceText.Lines();
        var letters = 0;
        for (var page = 0; page < document.getNumberOfPages(); page++) {
            if (page > 0) {
                lines.breakPage();
            }
            var words = PdfWords.linesOf(document, page);
            letters += words.stream().mapToInt(List::size).sum();
            PdfTables.of(document.getPage(page)).write(withoutNumber(words, page + 1), lines);
            if (letters > SourceText.LONGEST) {
                throw new Unreadable("Tệp PDF quá dài so với một kế hoạch. Hãy chọn đúng tệp rồi thử lại.");
            }
        }
        if (letters == 0) {
            throw new Unreadable("Tệp PDF là bản quét, không có chữ để đọc. Hãy dùng bản .docx hoặc PDF xuất từ Word.");
        }
        return lines.text();
    }
}
