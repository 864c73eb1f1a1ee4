package vn.camtay.plan.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Tables of a Word document: those that hold data, and those that only lay out a heading, a signature or the whole
/// page.
final class WordTables {
    private static final Pattern LAYOUT =
            Pattern.compile("C[ỘO]NG\\s+H|Độc\\s+lập|N[ơƠ][iI]\\s+[nN]|^\\s*Số\\s*:|KẾ HOẠCH", Pattern.MULTILINE);

    private final WordText text;

    WordTables(WordText text) {
        this.text = text;
    }

    /// The rows of a table that were not deleted, each with its cells.
    static List<List<CTTc>> cells(CTTbl table) {
        var rows = new ArrayList<List<CTTc>>();
        for (var element : WordBody.children(table, "tr")) {
            if (element instanceof CTRow row && !isDeleted(row)) {
                rows.add(WordBody.children(row, "tc").stream()
                        .filter(CTTc.class::isInstance)
                        .map(CTTc.class::cast)
                        .toList());
            }
        }
        return rows;
    }

    /// The rows with a text per column; a cell merged downwards is repeated in each of its rows.
    List<List<String>> rows(CTTbl table) {
        var rows = new ArrayList<List<String>>();
        for (var row : cells(table)) {
            var cells = new ArrayList<String>();
            for (var cell : row) {
                var column = cells.size();
                var isRepeated = isContinued(cell)
                        && !rows.isEmpty()
                        && column < rows.getLast().size();
                var words = isRepeated ? rows.getLast().get(column) : textOf(cell);
                for (var i = 0; i < span(cell); i++) {
                    cells.add(i == 0 ? words : "");
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    /// Whether its cells are only places on the page: told by their words, their shape, or a table of data within.
    static boolean isLayout(CTTbl table) {
        var rows = cells(table);
        var widest = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.size() < 2
                || widest < 2
                || rows.stream().flatMap(List::stream).anyMatch(WordTables::isOfLayout);
    }

    private static boolean isOfLayout(CTTc cell) {
        return WordBody.of(cell).stream().anyMatch(element -> switch (element) {
            case CTP paragraph ->
                LAYOUT.matcher(WordParagraph.of(paragraph).text().strip()).lookingAt();
            case CTTbl inner -> isData(inner);
            default -> false;
        });
    }

    private static boolean isData(CTTbl table) {
        var rows = cells(table);
        return rows.size() >= 2 && rows.stream().allMatch(row -> row.size() >= 2);
    }

    private String textOf(XmlObject cell) {
        var words = new StringBuilder();
        for (var element : WordBody.of(cell)) {
            words.append(words.isEmpty() ? "" : "\n");
            switch (element) {
                case CTP paragraph -> words.append(text.numbered(paragraph));
                case CTTbl inner ->
                    rows(inner)
                            .forEach(row -> words.append(String.join(" ", row)).append('\n'));
                default -> {}
            }
        }
        return words.toString().strip();
    }

    private static boolean isDeleted(CTRow row) {
        return row.isSetTrPr() && row.getTrPr().isSetDel();
    }

    private static boolean isContinued(CTTc cell) {
        var merge = cell.getTcPr() == null ? null : cell.getTcPr().getVMerge();
        return merge != null && merge.getVal() != STMerge.RESTART;
    }

    private static int span(CTTc cell) {
        var span = cell.getTcPr() == null ? null : cell.getTcPr().getGridSpan();
        return span == null || span.getVal() == null
                ? 1
                : Math.clamp(span.getVal().intValue(), 1, 20);
    }
}
