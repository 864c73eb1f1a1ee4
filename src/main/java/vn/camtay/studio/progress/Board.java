package vn.camtay.studio.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.place.Hamlet;
import vn.camtay.studio.Product;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.review.Stage;

/// Where every group stands with the three products the plan asks of it.
///
/// @param rows one a hamlet, in the plan's order
public record Board(List<Row> rows) {
    /// The plan's three: an article, a poster, a video script.
    public static final List<ProductKind> WANTED =
            List.of(ProductKind.ARTICLE, ProductKind.POSTER, ProductKind.VIDEO_SCRIPT);

    public Board {
        rows = List.copyOf(rows);
    }

    /// @param cells one a wanted kind
    /// @param others how many products of other kinds are released
    public record Row(Hamlet hamlet, List<Cell> cells, int others) {
        public Row {
            cells = List.copyOf(cells);
        }

        boolean isBegun() {
            return others > 0 || cells.stream().anyMatch(cell -> cell.state() != BoardState.NONE);
        }

        public long done() {
            return cells.stream()
                    .filter(cell -> cell.state() == BoardState.RELEASED)
                    .count();
        }
    }

    /// @param product the one that has come furthest of its kind; empty where nobody began
    public record Cell(ProductKind kind, BoardState state, Optional<Product> product) {}

    /// One product with how far it has come, and whose turn its newest version is.
    public record Placed(Product product, BoardState state, Stage turn) {}

    public static Board of(List<Hamlet> hamlets, Collection<Placed> placed) {
        var rows = new ArrayList<Row>();
        for (var hamlet : hamlets) {
            var own = placed.stream()
                    .filter(one -> one.product().hamlet().equals(hamlet.id()))
                    .toList();
            rows.add(new Row(
                    hamlet, WANTED.stream().map(kind -> cell(kind, own)).toList(), (int) own.stream()
                            .filter(one -> !WANTED.contains(one.product().kind()))
                            .filter(one -> one.state() == BoardState.RELEASED)
                            .count()));
        }
        return new Board(rows);
    }

    private static Cell cell(ProductKind kind, List<Placed> own) {
        return own.stream()
                .filter(one -> one.product().kind().equals(kind))
                .max(Comparator.comparing(Placed::state)
                        .thenComparing(one -> one.product().id().toString()))
                .map(one -> new Cell(kind, one.state(), Optional.of(one.product())))
                .orElseGet(() -> new Cell(kind, BoardState.NONE, Optional.empty()));
    }

    /// Groups of which somebody began something.
    public List<Row> begun() {
        return rows.stream().filter(Row::isBegun).toList();
    }

    public List<Row> notBegun() {
        return rows.stream().filter(row -> !row.isBegun()).toList();
    }

    public int wanted() {
        return rows.size() * WANTED.size();
    }

    /// How many of the wanted products are in each state.
    public Map<BoardState, Long> counts() {
        var counts = new EnumMap<BoardState, Long>(BoardState.class);
        Arrays.stream(BoardState.values()).forEach(state -> counts.put(state, count(state)));
        return counts;
    }

    public long count(BoardState state) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == state)
                .count();
    }

    /// Groups that have all that the plan asks.
    public long complete() {
        return rows.stream().filter(row -> row.done() == WANTED.size()).count();
    }
}
