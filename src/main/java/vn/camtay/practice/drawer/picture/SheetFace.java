package vn.camtay.practice.drawer.picture;

import java.util.List;
import java.util.Locale;
import vn.camtay.practice.drawer.PaperForm;
import vn.camtay.practice.drawer.Shown;

/// A paper with lines, as our own plain sheet: who gave it, its sign, its name, what it says, who signed.
final class SheetFace {
    static final double WIDTH = 320;
    static final double HEIGHT = 420;
    private static final double EDGE = 20;
    private static final double INNER = WIDTH - 2 * EDGE;
    private static final double SIGNATURES = 74;
    private static final double[] SIZES = {17, 16, 15, 14, 13, 12};

    private final PaperForm form;
    private final Shown shown;
    private final Sketch sheet = new Sketch(WIDTH, HEIGHT);

    private SheetFace(PaperForm form, Shown shown) {
        this.form = form;
        this.shown = shown;
    }

    static Sketch draw(PaperForm form, Shown shown) {
        var face = new SheetFace(form, shown);
        blank(face.sheet);
        var top = face.head();
        for (var size : SIZES) {
            if (face.lines(top, size, false) <= HEIGHT - SIGNATURES - 10 || size == SIZES[SIZES.length - 1]) {
                face.lines(top, size, true);
                break;
            }
        }
        face.signatures();
        return face.sheet;
    }

    /// The back of a sheet: what shines through, and a word in pencil.
    static Sketch back(PaperForm form) {
        var sheet = new Sketch(WIDTH, HEIGHT);
        blank(sheet);
        for (var y = 70; y < 330; y += 22) {
            sheet.fill(Paths.round(EDGE + (y * 7 % 60), y, INNER - 40 - (y * 11 % 80), 7, 3.5), Sketch.SOFT, 0.08);
        }
        sheet.centred(WIDTH / 2, 190, "Mặt sau tờ giấy", 20, Letters.BOLD, "#98a0a6");
        sheet.centred(WIDTH / 2, 214, form.kind().name(), 13, Letters.REGULAR, "#98a0a6");
        return sheet;
    }

    static Sketch empty() {
        var sheet = new Sketch(WIDTH, HEIGHT);
        blank(sheet);
        return sheet;
    }

    private static void blank(Sketch sheet) {
        sheet.fill(Paths.box(0, 0, WIDTH, HEIGHT), "#fffdf8");
        sheet.draw(Paths.box(0.5, 0.5, WIDTH - 1, HEIGHT - 1), "#d8d2c4", 1);
    }

    private double head() {
        sheet.fill(Paths.box(0, 0, WIDTH, 7), form.colour());
        sheet.fill(Paths.circle(WIDTH - EDGE - 19, 36, 19), form.colour(), 0.14);
        sheet.add(new Stroke.Placed(
                WIDTH - EDGE - 33,
                22,
                0,
                1.17,
                List.of(new Stroke.Drawn(Signs.path(form.sign()), form.colour(), 1.7, 1))));
        var y = 30.0;
        for (var line : Paragraph.broken(shown.fill(form.from()), 12, Letters.REGULAR, INNER - 50)) {
            sheet.words(EDGE, y, line, 12, Letters.REGULAR, Sketch.SOFT);
            y += 16;
        }
        y = 80;
        for (var line : Paragraph.broken(form.kind().name().toUpperCase(Locale.ROOT), 18, Letters.BOLD, INNER)) {
            sheet.centred(WIDTH / 2, y, line, 18, Letters.BOLD, form.colour());
            y += 23;
        }
        sheet.fill(Paths.box(WIDTH / 2 - 28, y - 14, 56, 1.5), form.colour());
        return y + 10;
    }

    /// Where the lines end. Each begins with what is asked, softly, and goes on with the answer.
    private double lines(double top, double size, boolean draw) {
        var step = size * 1.42;
        var y = top;
        for (var line : form.lines()) {
            var label = line.label() + ": ";
            var before = Letters.REGULAR.width(label, size);
            if (draw) {
                sheet.words(EDGE, y, label.strip(), size, Letters.REGULAR, Sketch.SOFT);
            }
            var x = EDGE + before;
            for (var part : Paragraph.broken(shown.fill(line.value()), size, Letters.BOLD, INNER, before)) {
                if (draw) {
                    sheet.fill(Paths.box(EDGE, y + 4, INNER, 0.6), "#cfc8b8");
                    if (!part.isEmpty()) {
                        sheet.words(x, y, part, size, Letters.BOLD, Sketch.INK);
                    }
                }
                x = EDGE;
                y += step;
            }
            y += size * 0.12;
        }
        return y - step;
    }

    private void signatures() {
        var count = form.signed().size();
        var column = INNER / Math.max(1, count);
        for (var i = 0; i < count; i++) {
            var middle = EDGE + column * (i + 0.5);
            if (count == 1) {
                middle = EDGE + INNER * 0.72;
            }
            sheet.centred(middle, HEIGHT - SIGNATURES + 14, form.signed().get(i), 11.5, Letters.REGULAR, Sketch.SOFT);
            sheet.add(new Stroke.Placed(
                    middle - 30,
                    HEIGHT - 38,
                    0,
                    1,
                    List.of(new Stroke.Drawn(scrawl(shown.fill("{self.name}") + i), "#2c4a9a", 1.7, 0.9))));
        }
    }

    /// A signature of nobody, always the same for one paper.
    private static String scrawl(String seed) {
        var state = seed.hashCode();
        var path = new StringBuilder("M 0 8");
        for (var i = 1; i <= 4; i++) {
            state = state * 1103515245 + 12345;
            var up = (state >>> 16 & 0xff) % 22;
            var down = (state >>> 24 & 0xff) % 16;
            path.append(Paths.curve(i * 15 - 20.0, 2 - up, i * 15 + 4.0, 10 + down, i * 15.0, 7 - (up - down) / 3.0));
        }
        return path.toString();
    }
}
