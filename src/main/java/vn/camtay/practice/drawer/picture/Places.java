package vn.camtay.practice.drawer.picture;

/// Photos of a house and of a shop.
final class Places {
    static final double WIDTH = 324;
    static final double HEIGHT = 230;

    private Places() {}

    static Sketch house() {
        var photo = yard();
        photo.fill(Paths.box(58, 98, 208, 92), "#f0e3c8");
        photo.fill(Paths.polygon(40, 100, 84, 54, 240, 54, 284, 100), "#a9553a");
        for (var door = 0; door < 3; door++) {
            var x = 74 + door * 66.0;
            photo.fill(Paths.box(x, 124, 26, 66), "#5f7f86");
            photo.fill(Paths.box(x + 31, 124, 18, 26), "#9cc3cf");
            photo.draw(Paths.line(x + 40, 124, x + 40, 150), "#5f7f86", 1.5);
        }
        photo.fill(Paths.box(50, 188, 224, 6), "#c9b995");
        tree(photo, 300, 120);
        return photo;
    }

    static Sketch shop() {
        var photo = yard();
        photo.fill(Paths.box(50, 70, 224, 120), "#efe0c4");
        photo.fill(Paths.box(62, 50, 200, 28), "#8a3d2a");
        photo.centred(162, 70, "QUÁN TẬP", 16, Letters.BOLD, "#ffffff");
        for (var stripe = 0; stripe < 8; stripe++) {
            photo.fill(
                    Paths.polygon(
                            50 + stripe * 28, 84, 78 + stripe * 28, 84, 74 + stripe * 29, 112, 46 + stripe * 29, 112),
                    stripe % 2 == 0 ? "#d8842c" : "#fff4df");
        }
        photo.fill(Paths.box(66, 124, 88, 66), "#6a5340");
        for (var shelf = 0; shelf < 3; shelf++) {
            for (var can = 0; can < 6; can++) {
                var colour = new String[] {"#b5473a", "#3f7f5c", "#d0a53c"}[(shelf + can) % 3];
                photo.fill(Paths.box(71 + can * 13.5, 130 + shelf * 20, 9, 13), colour);
            }
        }
        photo.fill(Paths.box(176, 156, 82, 6), "#7a5c3e");
        photo.fill(Paths.box(184, 162, 5, 30), "#7a5c3e");
        photo.fill(Paths.box(245, 162, 5, 30), "#7a5c3e");
        photo.fill(Paths.box(204, 140, 12, 16), "#cfe3ea");
        photo.fill(Paths.box(224, 140, 12, 16), "#e0b070");
        return photo;
    }

    private static Sketch yard() {
        var photo = new Sketch(WIDTH, HEIGHT);
        photo.fill(Paths.box(0, 0, WIDTH, HEIGHT), "#bfdcea");
        photo.fill(Paths.circle(42, 36, 15), "#f6dc8a");
        photo.fill(Paths.box(0, 180, WIDTH, HEIGHT - 180), "#cdb48a");
        tree(photo, 18, 130);
        return photo;
    }

    private static void tree(Sketch photo, double x, double y) {
        photo.fill(Paths.box(x - 4, y, 8, 56), "#7a5a3a");
        photo.fill(Paths.oval(x, y - 14, 30, 36), "#5d8a52");
    }
}
