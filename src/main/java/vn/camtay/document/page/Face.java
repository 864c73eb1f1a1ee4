package vn.camtay.document.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The four faces of Tinos, which has the widths of Times New Roman and every Vietnamese letter.
public enum Face {
    REGULAR("Tinos-Regular"),
    BOLD("Tinos-Bold"),
    ITALIC("Tinos-Italic"),
    BOLD_ITALIC("Tinos-BoldItalic");

    /// What is drawn where the font has no sign for a letter: a box, so that the gap is seen.
    static final char BOX = '\u25a1';

    private static final int NOT_THERE = -1;

    private final String file;
    private volatile int @org.jspecify.annotations.Nullable [] widths;

    Face(String file) {
        this.file = file;
    }

    public static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /// The width of one line of words in points.
    public float width(String words, float size) {
        var known = widths();
        var sum = 0L;
        for (var i = 0; i < words.length(); i++) {
            sum += width(known, words.charAt(i));
        }
        return sum * size / 1000;
    }

    /// The words with a box for each sign the font cannot draw. No Vietnamese letter is among those.
    String drawable(String words) {
        var known = widths();
        var drawn = new StringBuilder(words.length());
        words.codePoints()
                .forEach(
                        sign -> drawn.append(has(known, sign) ? (char) sign : Character.isSpaceChar(sign) ? ' ' : BOX));
        return drawn.toString();
    }

    boolean has(int sign) {
        return has(widths(), sign);
    }

    TrueTypeFont open() throws IOException {
        try (var in = stream()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Joined letters would be extracted as other signs than were put in.
            font.setEnableGsub(false);
            return font;
        }
    }

    private InputStream stream() {
        return Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
    }

    private static boolean has(int[] widths, int sign) {
        return sign < widths.length && widths[sign] != NOT_THERE;
    }

    private static int width(int[] widths, char sign) {
        return widths[sign] == NOT_THERE ? widths[BOX] : widths[sign];
    }

    private int[] widths() {
        var known = widths;
        if (known == null) {
            known = measure();
            widths = known;
        }
        return known;
    }

    private int[] measure() {
        var measured = new int[Character.MAX_VALUE + 1];
        Arrays.fill(measured, NOT_THERE);
        try (var font = open()) {
            var signs = font.getUnicodeCmapLookup();
            for (var sign = (int) ' '; sign < measured.length; sign++) {
                var glyph = signs.getGlyphId(sign);
                if (glyph != 0) {
                    measured[sign] = Math.round(font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return measured;
    }
}
