package vn.camtay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Foreign XML read as a stream: no document types, no entities, nothing fetched.
public final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /// What to do at each start of an element; the reader stands on it.
    public interface AtStart {
        void read(String element, XMLStreamReader xml) throws XMLStreamException;
    }

    /// Walks all elements. An empty part has none. A document type is refused.
    public static void walk(InputStream part, AtStart atStart) throws XMLStreamException {
        try (part) {
            var bytes = part.readAllBytes();
            if (bytes.length == 0) {
                return;
            }
            var xml = FACTORY.createXMLStreamReader(letters(bytes));
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new XMLStreamException("document type refused");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    atStart.read(xml.getLocalName(), xml);
                }
            }
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /// Office parts are UTF-8 or UTF-16. Decoded here, since the parser would print broken bytes on the error stream.
    private static Reader letters(byte[] bytes) {
        var utf16 = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff;
        var text = new String(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    /// An attribute by its local name, whatever its namespace.
    public static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        var value = attribute(xml, name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static boolean isTrue(XMLStreamReader xml, String name) {
        var value = attribute(xml, name);
        return "1".equals(value) || "true".equals(value);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
