package vn.camtay.practice.drawer.picture;

import java.util.List;
import java.util.Locale;
import vn.camtay.practice.drawer.FileType;
import vn.camtay.practice.drawer.Flaw;
import vn.camtay.practice.drawer.Look;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.PaperForm;
import vn.camtay.practice.drawer.Shown;

/// A paper as it was photographed or scanned: on a table, with its flaw, and with the words of training over all.
final class Shot {
    static final double WIDTH = 360;
    static final String ACROSS = "MẪU TẬP";
    static final String BELOW = "không phải giấy tờ thật";

    private static final double BAND = 34;
    private static final double TILT = 2.2;
    private static final double BLUR = 4;
    /// How much closer a cropped paper was taken.
    private static final double CLOSE = 1.4;
    /// How far to the right its middle is: the ends of its lines are outside.
    private static final double ASIDE = 136;

    private final Paper paper;
    private final PaperForm form;
    private final Shown shown;

    private Shot(Paper paper, PaperForm form, Shown shown) {
        this.paper = paper;
        this.form = form;
        this.shown = shown;
    }

    static Sketch of(Paper paper, PaperForm form, Shown shown) {
        return new Shot(paper, form, shown).draw();
    }

    private Sketch draw() {
        var face = face();
        var height = (isPhoto() ? face.height() * WIDTH / face.width() : face.height() + 46) + BAND;
        var scene = new Sketch(WIDTH, height);
        scene.fill(Paths.box(0, 0, WIDTH, height), isScan() ? "#dfe3e6" : "#c9b79a");
        if (!isScan()) {
            table(scene, height);
        }
        var placed = placed(face);
        scene.add(
                paper.flaw() == Flaw.BLURRED
                        ? new Stroke.Blurred(BLUR, placed)
                        : new Stroke.Placed(0, 0, 0, 1, placed));
        if (paper.flaw() == Flaw.BLURRED) {
            scene.fill(Paths.box(0, 0, WIDTH, height), "#0b1220", 0.22);
        }
        note(scene);
        return stamp(scene);
    }

    /// A photo of a thing or a person fills the picture; a paper lies on something.
    private boolean isPhoto() {
        return switch (form.look()) {
            case PORTRAIT, HOUSE, SHOP ->
                paper.flaw() != Flaw.WRONG_TYPE && paper.flaw() != Flaw.EMPTY && paper.flaw() != Flaw.WRONG_SIDE;
            case SHEET, CARD_FRONT, CARD_BACK -> false;
        };
    }

    private boolean isScan() {
        return paper.type() == FileType.PDF || !paper.type().isTaken() || paper.flaw() == Flaw.EMPTY;
    }

    private Sketch face() {
        return switch (paper.flaw()) {
            case EMPTY -> SheetFace.empty();
            case WRONG_TYPE -> FileFace.draw(paper);
            case WRONG_SIDE -> otherSide();
            case GOOD, BLURRED, CROPPED, EXPIRED, SOMEBODY_ELSES, TOO_LARGE -> rightSide();
        };
    }

    private Sketch rightSide() {
        return switch (form.look()) {
            case SHEET -> SheetFace.draw(form, shown);
            case CARD_FRONT -> CardFace.front(form, shown);
            case CARD_BACK -> CardFace.back(form, shown);
            case PORTRAIT -> Person.of(shown, 300, 360);
            case HOUSE -> Places.house();
            case SHOP -> Places.shop();
        };
    }

    private Sketch otherSide() {
        return switch (form.look()) {
            case CARD_FRONT -> CardFace.back(form, shown);
            case CARD_BACK -> CardFace.front(form, shown);
            case SHEET, PORTRAIT, HOUSE, SHOP -> SheetFace.back(form);
        };
    }

    private static void table(Sketch scene, double height) {
        for (var y = 30.0; y < height; y += 58) {
            scene.draw("M 0 " + Paths.number(y) + Paths.curve(120, y - 6, 240, y + 8, WIDTH, y), "#b5a180", 1.2);
        }
    }

    /// The paper in the picture: straight when scanned, a little turned on a table, partly outside when cropped.
    private List<Stroke> placed(Sketch face) {
        if (paper.flaw() == Flaw.WRONG_TYPE) {
            return List.of(new Stroke.Placed((WIDTH - face.width()) / 2, 16, 0, 1, face.strokes()));
        }
        if (isPhoto()) {
            return List.of(new Stroke.Placed(0, 0, 0, WIDTH / face.width(), face.strokes()));
        }
        var cropped = paper.flaw() == Flaw.CROPPED;
        var turn = isScan() ? 0 : (paper.id().hashCode() & 1) == 0 ? TILT : -TILT;
        var middle = cropped ? WIDTH / 2 + ASIDE : WIDTH / 2;
        var height = cropped ? 58 + face.height() * CLOSE / 2 : 23 + face.height() / 2;
        var around = new Stroke.Placed(
                -face.width() / 2, -face.height() / 2, 0, 1, paper(face).strokes());
        return List.of(new Stroke.Placed(middle, height, turn, cropped ? CLOSE : 1, List.of(around)));
    }

    private Sketch paper(Sketch face) {
        var corner = form.look() == Look.CARD_FRONT || form.look() == Look.CARD_BACK ? 14.0 : 0.5;
        var parts = new Sketch(face.width(), face.height());
        parts.fill(Paths.round(4, 5, face.width(), face.height(), corner), "#3a2f1c", 0.22);
        if (paper.pages() > 1) {
            parts.fill(Paths.box(7, -6, face.width(), face.height()), "#f3efe6");
            parts.draw(Paths.box(7, -6, face.width(), face.height()), "#cfc8b8", 1);
        }
        parts.add(new Stroke.Placed(0, 0, 0, 1, face.strokes()));
        if (paper.flaw() == Flaw.EXPIRED) {
            worn(parts, corner);
        }
        return parts;
    }

    /// Years in a drawer: yellow, and a fold.
    private static void worn(Sketch parts, double corner) {
        parts.fill(Paths.round(0, 0, parts.width(), parts.height(), corner), "#b98a2e", 0.16);
        parts.draw(Paths.line(0, parts.height() / 2, parts.width(), parts.height() / 2 + 2), "#7a6130", 1, 0.5);
    }

    /// What the phone says of the file where it is not an ordinary photo.
    private void note(Sketch scene) {
        var words = switch (paper.flaw()) {
            case TOO_LARGE -> paper.type().name() + " · " + paper.bytes() / (1024 * 1024) + " MB";
            case GOOD, BLURRED, CROPPED, WRONG_SIDE, EXPIRED, SOMEBODY_ELSES, EMPTY ->
                paper.type() != FileType.PDF ? "" : paper.pages() > 1 ? "PDF · " + paper.pages() + " trang" : "PDF";
            case WRONG_TYPE -> "";
        };
        if (!words.isEmpty()) {
            var width = Letters.BOLD.width(words, 13) + 20;
            scene.fill(Paths.round(WIDTH - width - 8, 6, width, 24, 12), "#22303a", 0.86);
            scene.centred(WIDTH - 8 - width / 2, 22.6, words, 13, Letters.BOLD, "#ffffff");
        }
    }

    /// The words of training, over everything and sharp whatever the flaw.
    private static Sketch stamp(Sketch scene) {
        var foot = scene.height() - BAND;
        var diagonal = Math.toDegrees(Math.atan2(foot * 0.62, WIDTH));
        scene.add(new Stroke.Placed(
                WIDTH / 2, foot / 2, -diagonal, 1, List.of(across("#ffffff", 0.2), across("#0e5a63", 0.27))));
        scene.fill(Paths.box(0, foot, WIDTH, BAND), "#fde8a8");
        scene.words(14, foot + 22.5, ACROSS, 16, Letters.BOLD, "#5a3c06");
        scene.toTheRight(WIDTH - 14, foot + 22.5, BELOW, 14.5, Letters.BOLD, "#5a3c06");
        return scene;
    }

    /// Once in white for what is dark below, once dark for the rest.
    private static Stroke across(String colour, double opacity) {
        return new Stroke.Words(0, 21.6, Stroke.At.MIDDLE, ACROSS, 60, Letters.BOLD, colour, opacity);
    }

    static String title(Paper paper) {
        return "%s. %s, %s".formatted(paper.label(), ACROSS.toLowerCase(Locale.ROOT), BELOW);
    }
}
