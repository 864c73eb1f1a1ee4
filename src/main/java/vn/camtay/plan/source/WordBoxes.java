package vn.camtay.plan.source;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;

/// Text boxes drawn beside a paragraph, such as a heading placed freely on the page.
final class WordBoxes {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordBoxes() {}

    /// Each box once, though Word stores it twice for older readers.
    static Set<String> textsIn(XWPFParagraph paragraph) {
        var texts = new LinkedHashSet<String>();
        try (var cursor = paragraph.getCTP().newCursor()) {
            cursor.selectPath("declare namespace w='" + WORD + "' .//w:txbxContent");
            while (cursor.toNextSelection()) {
                texts.add(textAt(cursor));
            }
        }
        return texts;
    }

    private static String textAt(XmlCursor cursor) {
        var text = new StringBuilder();
        try (var inner = cursor.newCursor();
                var end = cursor.newCursor()) {
            end.toEndToken();
            while (inner.isLeftOf(end)) {
                if (inner.isStart() && WORD.equals(inner.getName().getNamespaceURI())) {
                    switch (inner.getName().getLocalPart()) {
                        case "t" -> text.append(inner.getTextValue());
                        case "p", "br" -> text.append(text.isEmpty() ? "" : "\n");
                        case "tab" -> text.append('\t');
                        default -> {}
                    }
                }
                inner.toNextToken();
            }
        }
        return text.toString();
    }
}
