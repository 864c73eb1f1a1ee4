package vn.camtay.studio.poster.type;

import com.google.common.base.Suppliers;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The faces in which posters are lettered. Letters are drawn as outlines of our own files, so that a machine without
/// fonts draws the same poster.
public enum Face {
    PLAIN("BeVietnamPro-Regular"),
    STRONG("BeVietnamPro-SemiBold"),
    HEAVY("BeVietnamPro-ExtraBold"),
    SERIF("Lora-Bold");

    private static final int LAST_SIGN = 0x2200;

    private final String file;
    /// Read once, whole: two who draw at the first moment must not see half of them.
    private final Supplier<Map<Integer, Letter>> known = Suppliers.memoize(this::read);

    Face(String file) {
        this.file = file;
    }

    public static Face named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// One letter on an em of 1, its foot at 0 and y downwards.
    private record Letter(double width, Path2D outline) {}

    public double width(String words, double size) {
        return words.codePoints().mapToDouble(sign -> letter(sign).width()).sum() * size;
    }

    public boolean has(int sign) {
        return known.get().containsKey(sign);
    }

    /// The outline of a line of words whose foot begins at a point.
    public Path2D outline(String words, double size, double x, double y) {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var at = x;
        for (var sign : words.codePoints().toArray()) {
            var letter = letter(sign);
            outline.append(letter.outline().getPathIterator(new AffineTransform(size, 0, 0, size, at, y)), false);
            at += letter.width() * size;
        }
        return outline;
    }

    /// The font itself, to be embedded; the caller closes it.
    public TrueTypeFont open() throws IOException {
        try (var in = Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file + ".ttf"), file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Joined letters would be extracted as other signs than were put in.
            font.setEnableGsub(false);
            return font;
        }
    }

    private Letter letter(int sign) {
        var letter = known.get().get(sign);
        return letter == null ? Objects.requireNonNull(known.get().get((int) '?')) : letter;
    }

    private Map<Integer, Letter> read() {
        try (var font = open()) {
            var letters = new HashMap<Integer, Letter>();
            var signs = font.getUnicodeCmapLookup();
            var em = 1.0 / font.getUnitsPerEm();
            var turned = AffineTransform.getScaleInstance(em, -em);
            for (var sign = (int) ' '; sign < LAST_SIGN; sign++) {
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
