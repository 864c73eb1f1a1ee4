package vn.camtay.studio.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A kind of product with its length, as data.
///
/// @param id how it is named in files
/// @param otherIds names it also goes by
/// @param name what people call it
/// @param spoken whether its length is counted in syllables as said aloud, else in chữ
/// @param least and at most `most` of them
public record ProductKind(String id, List<String> otherIds, String name, boolean spoken, int least, int most) {
    private static final String SOURCE = "/content/studio/kinds.tsv";
    private static final List<ProductKind> ALL = load();

    public static final ProductKind ARTICLE = of("article");
    public static final ProductKind SHORT_NEWS = of("short-news");
    public static final ProductKind POSTER = of("poster");
    public static final ProductKind VIDEO_SCRIPT = of("video-script");
    public static final ProductKind LOUDSPEAKER = of("loudspeaker");

    public ProductKind {
        otherIds = List.copyOf(otherIds);
    }

    public static List<ProductKind> all() {
        return ALL;
    }

    /// A kind by any of its ids.
    public static Optional<ProductKind> read(String id) {
        var wanted = id.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return ALL.stream()
                .filter(kind -> kind.id.equals(wanted) || kind.otherIds.contains(wanted))
                .findFirst();
    }

    private static ProductKind of(String id) {
        return read(id).orElseThrow();
    }

    private static List<ProductKind> load() {
        try (var source = ProductKind.class.getResourceAsStream(SOURCE)) {
            if (source == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ProductKind::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProductKind parse(String line) {
        var cells = List.of(line.split("\t"));
        return new ProductKind(
                cells.get(0),
                List.of(cells.get(1).split(",")),
                cells.get(2),
                cells.get(3).equals("spoken"),
                Integer.parseInt(cells.get(4)),
                Integer.parseInt(cells.get(5)));
    }
}
