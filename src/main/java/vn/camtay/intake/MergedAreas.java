package vn.camtay.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Areas merged over several rows: what people see beside each row is given to each row that has something itself.
final class MergedAreas {
    private MergedAreas() {}

    static List<Row> spread(List<Row> rows, List<Sheet.Merge> merges) {
        var tall = merges.stream()
                .filter(merge -> merge.lastRow() > merge.firstRow())
                .toList();
        if (tall.isEmpty()) {
            return rows;
        }
        var byColumn = new HashMap<Integer, TreeMap<Integer, Sheet.Merge>>();
        tall.forEach(merge -> byColumn.computeIfAbsent(merge.firstColumn(), c -> new TreeMap<>())
                .put(merge.firstRow(), merge));
        var first = new HashMap<Sheet.Merge, Cell>();
        var spread = new ArrayList<Row>();
        for (var row : rows) {
            var cells = new ArrayList<>(row.cells());
            byColumn.forEach((column, areas) -> {
                var area = covering(areas, row.number(), column);
                var own = row.cell(column);
                if (area != null && own != null) {
                    first.putIfAbsent(area, own);
                } else if (area != null && first.get(area) instanceof Cell above) {
                    cells.add(new Cell(column, above.kind(), above.text(), true));
                }
            });
            cells.sort(Comparator.comparingInt(Cell::column));
            spread.add(new Row(row.number(), row.hidden(), cells));
        }
        return spread;
    }

    private static Sheet.@Nullable Merge covering(TreeMap<Integer, Sheet.Merge> areas, int row, int column) {
        var area = areas.floorEntry(row);
        return area != null && area.getValue().covers(row, column) ? area.getValue() : null;
    }
}
