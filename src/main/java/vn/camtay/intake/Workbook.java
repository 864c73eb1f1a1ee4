package vn.camtay.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// An XLSX workbook, its parts found by their relationships.
final class Workbook {
    private static final int MOST_SHEETS = 200;

    private record SheetPart(String name, boolean hidden, String part) {}

    private final ForeignFile file;
    private final Archive archive;
    private final List<SheetPart> sheets = new ArrayList<>();
    private boolean from1904;

    private Workbook(ForeignFile file) {
        this.file = file;
        this.archive = Archive.open(file);
    }

    static List<Sheet> read(ForeignFile file) {
        try {
            return OldFonts.repair(new Workbook(file).readSheets());
        } catch (XMLStreamException | IndexOutOfBoundsException | java.util.NoSuchElementException e) {
            throw new Unreadable(
                    "Tệp " + file.name() + " bị hỏng bên trong. Hãy mở bằng Excel, Lưu thành .xlsx mới rồi thử lại.",
                    e);
        }
    }

    private List<Sheet> readSheets() throws XMLStreamException {
        var main = targets("_rels/.rels", "").entrySet().stream()
                .filter(rel -> rel.getKey().endsWith("/officeDocument"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("xl/workbook.xml");
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var targets = targets(folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        Xml.walk(archive.part(main), (element, xml) -> {
            if (element.equals("workbookPr")) {
                from1904 = Xml.isTrue(xml, "date1904");
            } else if (element.equals("sheet") && sheets.size() < MOST_SHEETS) {
                var state = Xml.attribute(xml, "state");
                var hidden = state != null && !state.equals("visible");
                var part = targets.get(String.valueOf(Xml.attribute(xml, "id")));
                sheets.add(new SheetPart(String.valueOf(Xml.attribute(xml, "name")), hidden, part == null ? "" : part));
            }
        });
        return readEach(partOf(targets, "/sharedStrings", folder), partOf(targets, "/styles", folder));
    }

    private List<Sheet> readEach(String texts, String styles) throws XMLStreamException {
        var formats = CellFormats.read(archive, styles, from1904);
        var shared = SharedTexts.read(archive, texts);
        var read = new ArrayList<Sheet>();
        for (var sheet : sheets) {
            read.add(new SheetXml(file, shared, formats).read(archive, sheet.part, sheet.name, sheet.hidden));
        }
        if (read.isEmpty()) {
            throw new Unreadable("Tệp " + file.name() + " không có trang tính nào đọc được. Hãy kiểm tra lại tệp.");
        }
        return read;
    }

    /// Where relationships lead, by their id and by their type.
    private Map<String, String> targets(String part, String folder) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        Xml.walk(archive.part(part), (element, xml) -> {
            var target = Xml.attribute(xml, "Target");
            if (element.equals("Relationship") && target != null) {
                var path = target.startsWith("/") ? target.substring(1) : resolved(folder + target);
                targets.put(String.valueOf(Xml.attribute(xml, "Id")), path);
                targets.put(String.valueOf(Xml.attribute(xml, "Type")), path);
            }
        });
        return targets;
    }

    private static String resolved(String path) {
        return path.startsWith("/")
                ? path
                : java.nio.file.Path.of(path).normalize().toString();
    }

    private static String partOf(Map<String, String> targets, String type, String folder) {
        return targets.entrySet().stream()
                .filter(rel -> rel.getKey().endsWith(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(folder + type.substring(1) + ".xml");
    }
}
