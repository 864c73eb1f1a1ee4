package vn.camtay.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One sheet's part read in one pass. Only filled cells cost anything: empty rows and stated dimensions do not.
final class SheetXml {
    private static final int LAST_ROW = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int MOST_MERGES = 20_000;

    private final ForeignFile file;
    private final List<String> texts;
    private final CellFormats formats;
    private final List<Row> rows = new ArrayList<>();
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private List<Cell> cells = new ArrayList<>();
    private int rowNumber;
    private boolean rowHidden;
    private int column = -1;
    private int cellsLeft = Tables.MOST_CELLS;

    SheetXml(ForeignFile file, List<String> texts, CellFormats formats) {
        this.file = file;
        this.texts = texts;
        this.formats = formats;
    }

    Sheet read(Archive archive, String part, String name, boolean hidden) throws XMLStreamException {
        Xml.walk(archive.part(part), this::at);
        endRow();
        return new Sheet(name, hidden, MergedAreas.spread(rows, merges), hiddenColumns, merges);
    }

    private void at(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "col" -> hideColumns(xml);
            case "row" -> startRow(xml);
            case "c" -> readCell(xml);
            case "mergeCell" -> readMerge(xml);
            default -> {}
        }
    }

    private void hideColumns(XMLStreamReader xml) {
        var narrow = "0".equals(Xml.attribute(xml, "width"));
        if (Xml.isTrue(xml, "hidden") || narrow) {
            var last = Math.min(Xml.number(xml, "max", 0), COLUMNS);
            for (var i = Math.max(1, Xml.number(xml, "min", 1)); i <= last; i++) {
                hiddenColumns.add(i - 1);
            }
        }
    }

    private void startRow(XMLStreamReader xml) {
        endRow();
        rowNumber = Xml.number(xml, "r", rowNumber + 1);
        rowHidden = Xml.isTrue(xml, "hidden");
        column = -1;
        if (rowNumber < 1 || rowNumber > LAST_ROW) {
            throw Tables.tooMuch(file);
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Row(rowNumber, rowHidden, cells));
            cells = new ArrayList<>();
            if (rows.size() > Tables.MOST_ROWS) {
                throw Tables.tooMuch(file);
            }
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        var reference = Xml.attribute(xml, "r");
        column = reference == null ? column + 1 : columnOf(reference);
        var type = Xml.attribute(xml, "t");
        var style = Xml.number(xml, "s", 0);
        var value = "";
        var formula = false;
        for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                var element = xml.getLocalName();
                var text = SharedTexts.text(xml);
                formula |= element.equals("f");
                value = element.equals("v") || element.equals("is") ? text : value;
            }
        }
        add(cellOf(type == null ? "n" : type, value, style, formula));
    }

    private Cell cellOf(String type, String value, int style, boolean formula) {
        var cell = switch (type) {
            case "s" -> Cell.text(column, shared(value));
            case "n" -> formats.cell(column, value, style);
            default -> Cell.text(column, value);
        };
        return formula ? new Cell(column, Cell.Kind.FORMULA, cell.text(), false) : cell;
    }

    private String shared(String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    private void add(Cell cell) {
        if (cell.column() < 0 || cell.column() >= COLUMNS || (cell.text().isBlank() && !cell.isFormula())) {
            return;
        }
        if (--cellsLeft < 0) {
            throw Tables.tooMuch(file);
        }
        cells.add(cell);
    }

    private void readMerge(XMLStreamReader xml) {
        var area = Xml.attribute(xml, "ref");
        var corners = area == null ? new String[0] : area.split(":");
        if (corners.length == 2 && merges.size() < MOST_MERGES) {
            merges.add(
                    new Sheet.Merge(rowOf(corners[0]), columnOf(corners[0]), rowOf(corners[1]), columnOf(corners[1])));
        }
    }

    /// `BC12` gives 54; anything else gives -1.
    private static int columnOf(String reference) {
        var column = 0;
        for (var i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column < 1 || column > COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }

    private static int rowOf(String reference) {
        var digits = reference.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }
}
