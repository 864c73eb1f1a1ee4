package vn.camtay.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word file written part by part, with what Word puts into it that no library writes by itself.
final class RawWord {
    private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> parts = new LinkedHashMap<>();

    RawWord add(String xml) {
        body.append(xml);
        return this;
    }

    RawWord lines(String text) {
        text.lines().forEach(line -> add(p(line)));
        return this;
    }

    /// Another part: "numbering", "styles", "footnotes", "header1".
    RawWord part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    /// Each cell is XML that stands in a cell: paragraphs or tables.
    static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            row.append("<w:tc><w:tcPr/>")
                    .append(cell)
                    .append(cell.endsWith("</w:tbl>") ? "<w:p/>" : "")
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    /// A box floating beside a paragraph, stored twice as Word does.
    static String box(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
                + content
                + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
                + content + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var types = new StringBuilder();
            var links = new StringBuilder();
            for (var name : parts.keySet()) {
                var kind = name.replaceAll("\\d", "");
                types.append(
                        "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
                                .formatted(name, kind));
                links.append("<Relationship Id=\"r%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
                        .formatted(name, OFFICE, kind, name));
            }
            write(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                            + " Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                            + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                            + " PartName=\"/word/document.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                            + types + "</Types>");
            write(
                    zip,
                    "_rels/.rels",
                    links("<Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "officeDocument\" Target=\"word/document.xml\"/>"));
            write(zip, "word/_rels/document.xml.rels", links(links.toString()));
            write(zip, "word/document.xml", "<w:document " + NAMES + "><w:body>" + body + "</w:body></w:document>");
            for (var part : parts.entrySet()) {
                write(zip, "word/" + part.getKey() + ".xml", part.getValue().replaceFirst(">", " " + NAMES + ">"));
            }
        }
        return bytes.toByteArray();
    }

    private static String links(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
