package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A table of the document: its heading row and the rows below.
///
/// @param header the heading's cells, folded
/// @param kinds the heading's cells as printed
record Table(List<String> header, List<String> kinds, List<Block> rows, Set<Subject> subjects) {
    static List<Table> in(List<Placed> placed) {
        var tables = new ArrayList<Table>();
        var open = new ArrayList<Block>();
        Set<Subject> subjects = Set.of();
        for (var each : placed) {
            if (each.block().isRow()) {
                subjects = each.subjects();
                open.add(each.block());
            } else {
                close(open, subjects, tables);
            }
        }
        close(open, subjects, tables);
        return tables;
    }

    private static void close(List<Block> open, Set<Subject> subjects, List<Table> tables) {
        if (open.size() >= 2) {
            var header = open.getFirst().cells();
            tables.add(new Table(
                    header.stream().map(Words::folded).toList(),
                    header,
                    open.stream().filter(row -> !row.cells().equals(header)).toList(),
                    subjects));
        }
        open.clear();
    }

    /// The first column whose heading reads so, or -1.
    int column(Pattern heading) {
        for (var i = 0; i < header.size(); i++) {
            if (heading.matcher(header.get(i)).find()) {
                return i;
            }
        }
        return -1;
    }

    static String cell(Block row, int column) {
        return column < 0 || column >= row.cells().size()
                ? ""
                : row.cells().get(column).strip();
    }

    static String flat(Block row, int column) {
        return cell(row, column).replaceAll("\\s+", " ").strip();
    }
}
