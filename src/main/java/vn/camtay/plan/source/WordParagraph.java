package vn.camtay.plan.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// The letters of a paragraph as they are printed: what was inserted counts, what was deleted or hidden does not, and
/// notes, fields' commands and drawings are left out.
final class WordParagraph {
    private static final int DEEPEST = 40;

    private final StringBuilder text = new StringBuilder();
    private final List<XmlObject> boxes = new ArrayList<>();

    private WordParagraph() {}

    static WordParagraph of(CTP paragraph) {
        var read = new WordParagraph();
        read.walk(paragraph, 0);
        return read;
    }

    String text() {
        return text.toString();
    }

    /// The contents of the text boxes anchored here, each once though Word stores it twice for older readers.
    List<XmlObject> boxes() {
        return boxes;
    }

    /// Whether the end of this paragraph was deleted, so that the next one goes on with it.
    static boolean isEndDeleted(CTP paragraph) {
        var properties = paragraph.getPPr();
        var mark = properties == null ? null : properties.getRPr();
        return mark != null && mark.isSetDel();
    }

    private void walk(XmlObject element, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        try (var cursor = element.newCursor()) {
            for (var more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                add(cursor, depth);
            }
        }
    }

    private void add(XmlCursor cursor, int depth) {
        switch (cursor.getName().getLocalPart()) {
            case "t" -> text.append(cursor.getTextValue());
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append('\uF0B7');
            case "r" -> {
                if (!isHidden(cursor.getObject())) {
                    walk(cursor.getObject(), depth + 1);
                }
            }
            case "txbxContent" -> boxes.add(cursor.getObject());
            case "del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "delText", "rt", "softHyphen" -> {}
            default -> walk(cursor.getObject(), depth + 1);
        }
    }

    private static boolean isHidden(XmlObject run) {
        try (var cursor = run.newCursor()) {
            if (!cursor.toFirstChild() || !"rPr".equals(cursor.getName().getLocalPart())) {
                return false;
            }
            for (var more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                if ("vanish".equals(cursor.getName().getLocalPart())) {
                    var value = cursor.getAttributeText(
                            new javax.xml.namespace.QName(cursor.getName().getNamespaceURI(), "val"));
                    return value == null || !value.matches("0|false|off");
                }
            }
            return false;
        }
    }
}
