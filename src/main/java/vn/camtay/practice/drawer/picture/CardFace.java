package vn.camtay.practice.drawer.picture;

import vn.camtay.practice.drawer.PaperForm;
import vn.camtay.practice.drawer.Shown;

/// The two sides of a card that stands for an identity card and looks like none.
final class CardFace {
    static final double WIDTH = 324;
    static final double HEIGHT = 204;
    private static final double TEXT = 118;

    private CardFace() {}

    static Sketch front(PaperForm form, Shown shown) {
        var card = blank(form);
        card.words(16, 26, "THẺ CĂN CƯỚC", 15, Letters.BOLD, "#ffffff");
        card.toTheRight(WIDTH - 16, 26, "thẻ tập", 12.5, Letters.REGULAR, "#d5e8e6");
        card.add(new Stroke.Placed(16, 52, 0, 1, Person.of(shown, 88, 112).strokes()));
        card.words(16, 186, "Có giá trị đến:", 12, Letters.REGULAR, Sketch.SOFT);
        card.words(106, 186, shown.fill("{valid}"), 14, Letters.BOLD, Sketch.INK);
        card.words(TEXT, 64, "Số định danh", 11.5, Letters.REGULAR, Sketch.SOFT);
        card.words(TEXT, 84, spaced(shown.fill("{owner.number}")), 18, Letters.BOLD, form.colour());
        card.words(TEXT, 104, "Họ tên", 11.5, Letters.REGULAR, Sketch.SOFT);
        var name = shown.fill("{owner.name}");
        var size = Math.min(16, 16 * 192 / Letters.BOLD.width(name, 16));
        card.words(TEXT, 123, name, size, Letters.BOLD, Sketch.INK);
        card.words(TEXT, 144, "Ngày sinh", 11.5, Letters.REGULAR, Sketch.SOFT);
        card.words(TEXT, 162, shown.fill("{owner.born}"), 15, Letters.BOLD, Sketch.INK);
        card.words(TEXT + 116, 144, "Giới tính", 11.5, Letters.REGULAR, Sketch.SOFT);
        card.words(TEXT + 116, 162, Person.isFemale(shown) ? "Nữ" : "Nam", 15, Letters.BOLD, Sketch.INK);
        return card;
    }

    static Sketch back(PaperForm form, Shown shown) {
        var card = blank(form);
        card.words(16, 26, "MẶT SAU", 15, Letters.BOLD, "#ffffff");
        card.toTheRight(WIDTH - 16, 26, "thẻ tập", 12.5, Letters.REGULAR, "#d5e8e6");
        card.fill(Paths.round(18, 58, 52, 40, 7), "#d9b45a");
        card.draw(
                Paths.line(35, 58, 35, 98) + " " + Paths.line(53, 58, 53, 98) + " " + Paths.line(18, 78, 70, 78),
                "#a98736",
                1);
        card.words(90, 68, "Ngày cấp", 12, Letters.REGULAR, Sketch.SOFT);
        card.words(
                90,
                87,
                shown.facts().containsKey("card.issued") ? shown.fill("{card.issued}") : "…",
                15,
                Letters.BOLD,
                Sketch.INK);
        card.words(200, 68, "Nơi cấp", 12, Letters.REGULAR, Sketch.SOFT);
        card.words(200, 87, "Nơi cấp tập", 15, Letters.BOLD, Sketch.INK);
        card.words(18, 124, "Nơi cư trú", 12, Letters.REGULAR, Sketch.SOFT);
        var y = 142;
        for (var line : Paragraph.broken(shown.fill("{home.address}"), 14, Letters.BOLD, WIDTH - 36)) {
            card.words(18, y, line, 14, Letters.BOLD, Sketch.INK);
            y += 18;
        }
        for (var row = 0; row < 2; row++) {
            card.fill(Paths.box(18, 176 + row * 10, WIDTH - 36, 5), Sketch.SOFT, 0.25);
        }
        return card;
    }

    private static Sketch blank(PaperForm form) {
        var card = new Sketch(WIDTH, HEIGHT);
        var edge = Paths.round(0, 0, WIDTH, HEIGHT, 14);
        card.fill(edge, "#eef5f3");
        card.fill(head(), form.colour());
        for (var wave = 0; wave < 4; wave++) {
            var y = 70 + wave * 36.0;
            card.draw(
                    "M 6 " + Paths.number(y) + Paths.curve(90, y - 26, 130, y + 26, 200, y)
                            + Paths.curve(250, y - 20, 290, y + 14, 318, y),
                    form.colour(),
                    1,
                    0.14);
        }
        return card;
    }

    /// The coloured head with the card's own round corners.
    private static String head() {
        return "M 0 40 L 0 14"
                + Paths.curve(0, 6.3, 6.3, 0, 14, 0)
                + " L " + Paths.numbers(WIDTH - 14, 0)
                + Paths.curve(WIDTH - 6.3, 0, WIDTH, 6.3, WIDTH, 14)
                + " L " + Paths.numbers(WIDTH, 40)
                + " Z";
    }

    private static String spaced(String number) {
        return number.replaceAll("(\\d{3})(?=\\d)", "$1 ");
    }
}
