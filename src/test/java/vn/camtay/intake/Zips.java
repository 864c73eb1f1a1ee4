package vn.camtay.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Takes zips apart and puts them together again, for tests that hurt what is inside.
public final class Zips {
    private Zips() {}

    public static Map<String, byte[]> parts(byte[] zip) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The smallest workbook whose one sheet is the given XML inside `worksheet`.
    public static ForeignFile workbook(String worksheet) {
        return workbook(worksheet, "");
    }

    public static ForeignFile workbook(String worksheet, String beforeRoot) {
        var parts = new LinkedHashMap<String, byte[]>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.sheet.main+xml\"/></Types>");
        put(
                parts,
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/officeDocument\""
                        + " Target=\"xl/workbook.xml\"/></Relationships>");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://x/relationships\"><sheets>"
                        + "<sheet name=\"DS\" r:id=\"r1\"/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/worksheet\""
                        + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
        put(parts, "xl/worksheets/sheet1.xml", beforeRoot + "<worksheet>" + worksheet + "</worksheet>");
        return new ForeignFile("la.xlsx", zip(parts));
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }
}
