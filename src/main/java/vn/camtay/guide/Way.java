package vn.camtay.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How long it takes and what it costs when handed in by these means.
///
/// Written as one line: `trực tuyến, bưu chính | 3 ngày làm việc | 8.000 đồng`; time and fee may begin with `?`.
public record Way(List<Means> means, Line time, Line fee) {
    private static final int CELLS = 3;

    public Way {
        means = List.copyOf(means);
    }

    static Optional<Way> read(String written) {
        var cells = Arrays.stream(written.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != CELLS || cells.stream().anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        var means = Arrays.stream(cells.get(0).split(",")).map(Means::read).toList();
        return means.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new Way(
                        means.stream().flatMap(Optional::stream).distinct().toList(),
                        Line.read(cells.get(1)),
                        Line.read(cells.get(2))));
    }

    String written() {
        return means.stream().map(Means::written).collect(Collectors.joining(", ")) + " | " + time.written() + " | "
                + fee.written();
    }
}
