package vn.camtay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts a workbook keeps apart from its cells, and the reading of one text with its runs.
final class SharedTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedTexts() {}

    static List<String> read(Archive archive, String part) throws XMLStreamException {
        var texts = new ArrayList<String>();
        Xml.walk(archive.part(part), (element, xml) -> {
            if (element.equals("si")) {
                texts.add(text(xml));
            }
        });
        return texts;
    }

    /// The text inside the element the reader stands on, its runs joined and the readings for Japanese left out.
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        var phonetic = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    phonetic += phonetic > 0 || xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    phonetic -= phonetic > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (phonetic == 0) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("entity refused");
                default -> {}
            }
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
