package vn.camtay.plan.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/// The paragraphs and tables of a part of a Word document in their order, those inside content controls among them.
final class WordBody {
    private WordBody() {}

    /// Each a `CTP` or a `CTTbl`.
    static List<XmlObject> of(XmlObject container) {
        return children(container, "p", "tbl").stream().map(WordBody::typed).toList();
    }

    /// Inside a drawing Word's own elements stand in what the library takes for foreign.
    private static XmlObject typed(XmlObject element) {
        if (element instanceof CTP || element instanceof CTTbl) {
            return element;
        }
        var inner = new XmlOptions().setLoadReplaceDocumentElement(null);
        try (var cursor = element.newCursor()) {
            return "p".equals(cursor.getName().getLocalPart())
                    ? CTP.Factory.parse(cursor.xmlText(), inner)
                    : CTTbl.Factory.parse(cursor.xmlText(), inner);
        } catch (XmlException e) {
            throw new IllegalArgumentException("a text box of Word cannot be read", e);
        }
    }

    /// The children of these names, looked for inside content controls, custom marks and moved parts too.
    static List<XmlObject> children(XmlObject container, String... names) {
        var wanted = List.of(names);
        var found = new ArrayList<XmlObject>();
        try (var cursor = container.newCursor()) {
            for (var more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                var name = cursor.getName().getLocalPart();
                if (wanted.contains(name)) {
                    found.add(cursor.getObject());
                } else if (isWrapping(name)) {
                    found.addAll(children(cursor.getObject(), names));
                }
            }
        }
        return found;
    }

    private static boolean isWrapping(String name) {
        return switch (name) {
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> true;
            default -> false;
        };
    }
}
