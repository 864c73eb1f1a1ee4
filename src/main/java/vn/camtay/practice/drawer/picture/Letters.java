package vn.camtay.practice.drawer.picture;

import com.google.common.base.Suppliers;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The two faces of Be Vietnam Pro in which papers are lettered. Letters are drawn as outlines of our own file, so a
/// picture is the same on a machine that has no fonts.
enum Letters {
    REGULAR("BeVietnamPro-Regular", 400),
    BOLD("BeVietnamPro-SemiBold", 600);

    private final String file;
    private final int weight;
    /// Read once, whole: two who draw at the first moment must not see half of them.
    private final Supplier<Map<Integer, Letter>> known = Suppliers.memoize(this::read);

    Letters(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    /// One letter on an em of 1, its foot at 0 and y downwards.
    private record Letter(double width, Path2D outline) {}

    int weight() {
        return weight;
    }

    double width(String words, double size) {
        return words.codePoints().mapToDouble(sign -> letter(sign).width()).sum() * size;
    }

    /// The outline of a line of words that begins at 0, 0.
    Path2D outline(String words, double size) {
        var outline = new Path2D.Double();
        var x = 0.0;
        for (var sign : words.codePoints().toArray()) {
            var place = AffineTransform.getTranslateInstance(x * size, 0);
            place.scale(size, size);
            outline.append(letter(sign).outline().getPathIterator(place), false);
            x += letter(sign).width();
        }
        return outline;
    }

    boolean has(int sign) {
        return known.get().containsKey(sign);
    }

    private Letter letter(int sign) {
        var letter = known.get().get(sign);
        return letter == null ? Objects.requireNonNull(known.get().get((int) '?')) : letter;
    }

    private Map<Integer, Letter> read() {
        try (var in = Objects.requireNonNull(Letters.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            var letters = new java.util.HashMap<Integer, Letter>();
            var signs = font.getUnicodeCmapLookup();
            var em = 1.0 / font.getUnitsPerEm();
            var turned = AffineTransform.getScaleInstance(em, -em);
            for (var sign = 0x20; sign < 0x2100; sign++) {
                var glyph = signs.getGlyphId(sign);
                if (glyph != 0) {
                    var data = font.getGlyph().getGlyph(glyph);
                    var outline = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath(), turned);
                    letters.put(sign, new Letter(font.getAdvanceWidth(glyph) * em, outline));
                }
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
