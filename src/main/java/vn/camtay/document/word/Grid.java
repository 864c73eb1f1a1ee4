package vn.camtay.document.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.camtay.document.Form;

/// A Word table of fixed column widths, with or without lines.
final class Grid {
    private final CTTbl table;
    private final List<Float> widths;

    /// @param widths in points
    /// @param lined whether cells have borders; without, the table only sets things side by side
    Grid(CTTbl table, List<Float> widths, boolean lined) {
        this.table = table;
        this.widths = widths;
        var shape = table.addNewTblPr();
        width(shape.addNewTblW(), (float)
                widths.stream().mapToDouble(Float::doubleValue).sum());
        shape.addNewJc().setVal(STJcTable.CENTER);
        if (lined) {
            borders(shape);
        }
        shape.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = shape.addNewTblCellMar();
        width(margins.addNewTop(), lined ? Form.CELL_ABOVE : 0);
        width(margins.addNewLeft(), lined ? Form.CELL_SIDE : 0);
        width(margins.addNewBottom(), lined ? Form.CELL_ABOVE : 0);
        width(margins.addNewRight(), lined ? Form.CELL_SIDE : 0);
        var columns = table.addNewTblGrid();
        widths.forEach(width -> columns.addNewGridCol().setW(StyleSheet.twips(width)));
    }

    /// A row that is never cut at the end of a page.
    CTRow row() {
        var row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    /// A row that stands again at the top of every page the table reaches.
    CTRow headRow() {
        var row = row();
        row.getTrPr().addNewTblHeader();
        return row;
    }

    CTTc cell(CTRow row, int column, int span) {
        var cell = row.addNewTc();
        var shape = cell.addNewTcPr();
        var width = 0f;
        for (var i = column; i < column + span; i++) {
            width += widths.get(i);
        }
        width(shape.addNewTcW(), width);
        if (span > 1) {
            shape.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        return cell;
    }

    private static void borders(CTTblPr shape) {
        var borders = shape.addNewTblBorders();
        for (var border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            thin(border);
        }
    }

    private static void thin(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private static void width(CTTblWidth of, float points) {
        of.setType(STTblWidth.DXA);
        of.setW(StyleSheet.twips(points));
    }
}
