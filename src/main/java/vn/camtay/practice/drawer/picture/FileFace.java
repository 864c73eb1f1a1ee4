package vn.camtay.practice.drawer.picture;

import vn.camtay.practice.drawer.Paper;

/// A file that the portal does not take has no picture: only the sign of its kind.
final class FileFace {
    static final double WIDTH = 320;
    static final double HEIGHT = 420;

    private FileFace() {}

    static Sketch draw(Paper paper) {
        var icon = new Sketch(WIDTH, HEIGHT);
        icon.fill(Paths.polygon(70, 40, 206, 40, 250, 84, 250, 270, 70, 270), "#ffffff");
        icon.draw(Paths.polygon(70, 40, 206, 40, 250, 84, 250, 270, 70, 270), "#9aa5ad", 2);
        icon.fill(Paths.polygon(206, 40, 250, 84, 206, 84), "#dbe1e5");
        for (var row = 0; row < 4; row++) {
            icon.fill(Paths.round(90, 100 + row * 20, row == 3 ? 80 : 140, 8, 4), "#dbe1e5");
        }
        icon.fill(Paths.round(50, 190, 150, 54, 10), "#5b6570");
        icon.centred(125, 229, paper.type().name(), 30, Letters.BOLD, "#ffffff");
        icon.centred(WIDTH / 2, 310, paper.kind().name(), 17, Letters.BOLD, Sketch.INK);
        icon.centred(WIDTH / 2, 334, paper.fileName(), 13.5, Letters.REGULAR, Sketch.INK);
        icon.centred(WIDTH / 2, 364, "Tệp này không xem được như một bức ảnh", 13, Letters.REGULAR, Sketch.SOFT);
        return icon;
    }
}
