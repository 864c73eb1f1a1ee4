package vn.camtay.plan.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Tables of a Word document: those that hold data, and those that only lay out a heading or a signature.
final class WordTables {
    private static final Pattern LAYOUT =
            Pattern.compile("CỘNG\\s+H|Độc\\s+lập|Nơi\\s+nhận|^\\s*Số\\s*:", Pattern.MULTILINE);

    private WordTables() {}

    /// The rows with a text per column; a cell merged downwards is repeated in each of its rows.
    static List<List<String>> rows(XWPFTable table, WordNumbers numbers) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.getRows()) {
            var cells = new ArrayList<String>();
            for (var cell : row.getTableICells()) {
                var column = cells.size();
                var text = isContinued(cell)
                                && !rows.isEmpty()
                                && column < rows.getLast().size()
                        ? rows.getLast().get(column)
                        : textOf(cell, numbers);
                for (var i = 0; i < span(cell); i++) {
                    cells.add(i == 0 ? text : "");
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    static boolean isLayout(List<List<String>> rows) {
        var widest = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.size() < 2
                || widest < 2
                || rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> LAYOUT.matcher(cell).find());
    }

    static List<IBodyElement> bodyOf(ICell cell) {
        return cell instanceof XWPFTableCell real ? real.getBodyElements() : List.of();
    }

    private static String textOf(ICell cell, WordNumbers numbers) {
        var text = new StringBuilder();
        for (var element : bodyOf(cell)) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(numbers.of(paragraph))
                        .append(paragraph.getText());
            } else if (element instanceof XWPFTable inner) {
                text.append(' ').append(inner.getText());
            }
        }
        return text.toString();
    }

    private static boolean isContinued(ICell cell) {
        if (!(cell instanceof XWPFTableCell real) || real.getCTTc().getTcPr() == null) {
            return false;
        }
        var merge = real.getCTTc().getTcPr().getVMerge();
        return merge != null && merge.getVal() != STMerge.RESTART;
    }

    private static int span(ICell cell) {
        if (!(cell instanceof XWPFTableCell real) || real.getCTTc().getTcPr() == null) {
            return 1;
        }
        var span = real.getCTTc().getTcPr().getGridSpan();
        return span == null || span.getVal() == null
                ? 1
                : Math.clamp(span.getVal().intValue(), 1, 20);
    }
}
