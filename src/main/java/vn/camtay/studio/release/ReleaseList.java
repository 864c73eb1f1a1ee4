package vn.camtay.studio.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// The list before a release: symbols and sovereignty, leaders' names, faces, the AI label.
public final class ReleaseList {
    private static final String SOURCE = "/content/studio/release.tsv";
    private static final int COLUMNS = 6;

    private final List<ReleaseItem> items;

    private ReleaseList(List<ReleaseItem> items) {
        this.items = List.copyOf(items);
    }

    /// @param raised whether the text speaks of it, so that it comes first
    public record Asked(ReleaseItem item, boolean raised) {}

    public static ReleaseList ours() {
        try (var source = ReleaseList.class.getResourceAsStream(SOURCE)) {
            if (source == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            return new ReleaseList(new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ReleaseList::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReleaseItem parse(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
        }
        var cues = Arrays.stream(cells[4].split("\\|"))
                .filter(cue -> !cue.isBlank())
                .toList();
        return new ReleaseItem(cells[0], List.of(cells[1].split(",")), cells[2], cells[3], cues, cells[5]);
    }

    /// What is asked of a product: first what its text speaks of.
    public List<Asked> of(ProductKind kind, String text) {
        var passage = Passage.of(text);
        return items.stream()
                .filter(item -> item.isFor(kind))
                .map(item -> new Asked(item, isIn(Phrases.of(item.cues()), passage)))
                .sorted((one, other) -> Boolean.compare(other.raised(), one.raised()))
                .toList();
    }

    private static boolean isIn(Phrases cues, Passage passage) {
        for (var i = 0; i < passage.size(); i++) {
            if (cues.isAt(passage, i)) {
                return true;
            }
        }
        return false;
    }
}
