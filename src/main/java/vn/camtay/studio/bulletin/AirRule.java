package vn.camtay.studio.bulletin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Something to settle before a bulletin is read on the commune's loudspeakers.
///
/// @param words what to do
/// @param source where that is written
/// @param holds for whom it was written, and whether it was looked up
public record AirRule(String id, String words, String source, String holds) {
    private static final String LIST = "/content/studio/loudspeaker.tsv";
    private static final int COLUMNS = 4;

    public static List<AirRule> list() {
        try (var list = AirRule.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AirRule::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AirRule parse(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
        }
        return new AirRule(cells[0], cells[1], cells[2], cells[3]);
    }
}
