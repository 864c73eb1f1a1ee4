package vn.camtay.document.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.camtay.document.Table;
import vn.camtay.document.Table.Align;
import vn.camtay.document.Table.Cell;
import vn.camtay.document.Table.Row;
import vn.camtay.document.Text;

/// Reads a table of a document's content.
final class TableReading {
    private TableReading() {}

    /// Tables without our heading style only set things side by side.
    static boolean isContent(XWPFTable table) {
        var rows = table.getRows();
        return !rows.isEmpty()
                && !rows.getFirst().getTableCells().isEmpty()
                && rows.getFirst().getCell(0).getParagraphs().stream()
                        .anyMatch(
                                it -> Style.CELL_HEAD.id.equals(it.getStyle()) || Style.CELL.id.equals(it.getStyle()));
    }

    /// Throws `IllegalArgumentException` when rows do not cover the same columns.
    static Table read(XWPFTable table) {
        var heads = new ArrayList<Row>();
        var rows = new ArrayList<Row>();
        table.getRows().forEach(row -> (row.isRepeatHeader() ? heads : rows).add(row(row)));
        return new Table(columns(table, rows.isEmpty() ? heads : rows), heads, rows);
    }

    private static List<Table.Column> columns(XWPFTable table, List<Row> rows) {
        var aligns = rows.stream()
                .map(row -> row.cells().stream().map(Cell::align).toList())
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of());
        var columns = new ArrayList<Table.Column>();
        for (var column : table.getCTTbl().getTblGrid().getGridColList()) {
            var align = columns.size() < aligns.size() ? aligns.get(columns.size()) : Align.START;
            columns.add(new Table.Column(Integer.parseInt(column.getW().toString()), align));
        }
        return columns;
    }

    private static Row row(XWPFTableRow row) {
        return new Row(row.getTableCells().stream()
                .map(cell -> new Cell(words(cell), span(cell), align(cell), continues(cell)))
                .toList());
    }

    private static Text words(XWPFTableCell cell) {
        return new Text(cell.getParagraphs().stream()
                .flatMap(paragraph -> Runs.of(paragraph).runs().stream())
                .toList());
    }

    private static int span(XWPFTableCell cell) {
        var shape = cell.getCTTc().getTcPr();
        return shape == null || !shape.isSetGridSpan()
                ? 1
                : shape.getGridSpan().getVal().intValue();
    }

    private static boolean continues(XWPFTableCell cell) {
        var shape = cell.getCTTc().getTcPr();
        return shape != null && shape.isSetVMerge() && shape.getVMerge().getVal() != STMerge.RESTART;
    }

    private static Align align(XWPFTableCell cell) {
        var paragraph = cell.getParagraphs().getFirst();
        if (Style.CELL_HEAD.id.equals(paragraph.getStyle())) {
            return Align.CENTRE;
        }
        return switch (paragraph.getAlignment()) {
            case CENTER -> Align.CENTRE;
            case RIGHT, END -> Align.END;
            default -> Align.START;
        };
    }
}
