package vn.camtay.document.word;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.camtay.document.Block;
import vn.camtay.document.Block.Bullet;
import vn.camtay.document.Block.Item;
import vn.camtay.document.Block.PageBreak;
import vn.camtay.document.Block.Paragraph;
import vn.camtay.document.Block.Setting;
import vn.camtay.document.Form;
import vn.camtay.document.Level;
import vn.camtay.document.Table;
import vn.camtay.document.page.Sheet;

/// The content of a document as paragraphs and tables of a Word file.
final class Blocks {
    private final CTBody body;
    private final Ink ink;
    private final Sheet sheet;

    Blocks(CTBody body, Sheet sheet) {
        this.body = body;
        this.ink = new Ink(body::addNewP);
        this.sheet = sheet;
    }

    void write(List<Block> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            block(blocks.get(i));
            if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table && isText(blocks.get(i))) {
                leadToTable(body.getPArray(body.sizeOfPArray() - 1));
            }
        }
    }

    private static boolean isText(Block block) {
        return !(block instanceof Table) && !(block instanceof PageBreak);
    }

    /// What stands above a table stays on its page, a little apart from its upper line.
    private static void leadToTable(CTP paragraph) {
        keepWithNext(paragraph);
        var shape = paragraph.getPPr();
        var spacing = shape.isSetSpacing() ? shape.getSpacing() : shape.addNewSpacing();
        spacing.setAfter(StyleSheet.twips(Form.GAP));
    }

    private static void keepWithNext(CTP paragraph) {
        if (!paragraph.getPPr().isSetKeepNext()) {
            paragraph.getPPr().addNewKeepNext();
        }
    }

    private void block(Block block) {
        switch (block) {
            case Item item -> item(item);
            case Paragraph it -> ink.say(it.setting() == Setting.BODY ? Style.BODY : Style.CENTRED, it.text());
            case Bullet it -> ink.say(it.depth() == 1 ? Style.BULLET : Style.DETAIL, it.sign(), false, it.text());
            case Table table -> table(table);
            case PageBreak _ -> ink.begin(Style.RULE).getPPr().addNewPageBreakBefore();
        }
    }

    private void item(Item item) {
        if (item.level().isCentred()) {
            ink.say(Style.PART, item.label()).say(Style.PART_TITLE, item.text());
        } else {
            var boldLabel = item.level() == Level.ARTICLE;
            ink.say(style(item), item.label(), boldLabel, item.text());
        }
    }

    private static Style style(Item item) {
        return switch (item.level()) {
            case PART, CHAPTER, SECTION -> Style.PART;
            case ARTICLE -> Style.ARTICLE;
            case ROMAN -> item.titled() ? Style.SECTION : Style.BODY;
            case CLAUSE -> item.titled() ? Style.HEADING : Style.CLAUSE;
            case POINT -> item.titled() ? Style.POINT_HEADING : Style.POINT;
        };
    }

    private void table(Table table) {
        var grid = new Grid(body.addNewTbl(), widths(table), true);
        for (var head : table.heads()) {
            cells(grid, grid.headRow(), table, head, Style.CELL_HEAD);
        }
        table.rows().forEach(row -> cells(grid, grid.row(), table, row, Style.CELL));
        // Two tables that touch become one, and a file may not end with one.
        ink.begin(Style.RULE);
    }

    private static void cells(Grid grid, CTRow into, Table table, Table.Row row, Style style) {
        var column = 0;
        for (var cell : row.cells()) {
            var written = grid.cell(into, column, cell.span());
            var shape = written.getTcPr();
            if (cell.continues()) {
                shape.addNewVMerge().setVal(STMerge.CONTINUE);
            } else if (style == Style.CELL_HEAD && table.heads().getFirst() == row && runsDown(table, column)) {
                shape.addNewVMerge().setVal(STMerge.RESTART);
            }
            shape.addNewVAlign().setVal(STVerticalJc.CENTER);
            var place = new Ink(written::addNewP);
            place.say(style, cell.text());
            // A heading stays with the first row below it, and so does the name of a group.
            if (style == Style.CELL_HEAD || isGroup(table, row)) {
                keepWithNext(written.getPArray(0));
            }
            align(written.getPArray(0), cell.align(), style);
            column += cell.span();
        }
    }

    private static boolean isGroup(Table table, Table.Row row) {
        return row.cells().size() == 1 && table.columns().size() > 1;
    }

    private static void align(CTP paragraph, Table.Align align, Style style) {
        if (style != Style.CELL_HEAD && align != Table.Align.START) {
            paragraph.getPPr().addNewJc().setVal(align == Table.Align.END ? STJc.RIGHT : STJc.CENTER);
        }
    }

    /// Whether the cell of this column in the first heading row is carried on by the row below.
    private static boolean runsDown(Table table, int column) {
        var at = 0;
        for (var cell : table.heads().getLast().cells()) {
            if (at == column) {
                return cell.continues();
            }
            at += cell.span();
        }
        return false;
    }

    private List<Float> widths(Table table) {
        var all = table.columns().stream().mapToInt(Table.Column::width).sum();
        var widths = new ArrayList<Float>();
        table.columns().forEach(column -> widths.add(sheet.textWidth() * column.width() / all));
        return widths;
    }
}
