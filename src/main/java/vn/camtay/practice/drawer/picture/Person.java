package vn.camtay.practice.drawer.picture;

import java.util.Optional;
import vn.camtay.practice.drawer.Shown;

/// Somebody's likeness in the plainest way: hair by sex and age, shirt by name. It is nobody's.
final class Person {
    private static final String[] SHIRTS = {"#4f7f9f", "#8a5f74", "#5f8a62", "#9a7440", "#6a679a"};
    private static final int GREY_BEFORE = 1970;

    private Person() {}

    static boolean isFemale(Shown shown) {
        return shown.fill("{owner.number}").matches("000[13].*");
    }

    static Sketch of(Shown shown, double width, double height) {
        var person = new Sketch(width, height);
        var name = shown.fill("{owner.name}");
        var old = Optional.ofNullable(shown.facts().get("owner.born"))
                .filter(born -> Integer.parseInt(born.substring(0, 4)) < GREY_BEFORE)
                .isPresent();
        var hair = old ? "#9a9da0" : "#2b2622";
        var middle = width / 2;
        var unit = height / 100;
        person.fill(Paths.box(0, 0, width, height), "#cfe0ea");
        if (isFemale(shown)) {
            person.fill(Paths.round(middle - 24 * unit, 18 * unit, 48 * unit, 58 * unit, 22 * unit), hair);
        }
        person.fill(Paths.box(middle - 7 * unit, 56 * unit, 14 * unit, 20 * unit), "#d9ab86");
        var shirt = SHIRTS[Math.floorMod(name.hashCode(), SHIRTS.length)];
        person.fill(shoulders(middle, height, unit), shirt);
        person.fill(Paths.oval(middle, 44 * unit, 17 * unit, 21 * unit), "#e6bd99");
        person.fill(hairline(middle, unit), hair);
        person.fill(Paths.oval(middle - 6.5 * unit, 45 * unit, 1.5 * unit, 1.9 * unit), "#3a2f28");
        person.fill(Paths.oval(middle + 6.5 * unit, 45 * unit, 1.5 * unit, 1.9 * unit), "#3a2f28");
        person.draw(
                "M " + Paths.numbers(middle - 4.5 * unit, 54 * unit)
                        + Paths.curve(
                                middle - 2 * unit,
                                56 * unit,
                                middle + 2 * unit,
                                56 * unit,
                                middle + 4.5 * unit,
                                54 * unit),
                "#a5674f",
                0.9 * unit);
        return person;
    }

    private static String shoulders(double middle, double foot, double unit) {
        var half = 37 * unit;
        return "M " + Paths.numbers(middle - half, foot)
                + Paths.curve(middle - half, 78 * unit, middle - 20 * unit, 72 * unit, middle, 72 * unit)
                + Paths.curve(middle + 20 * unit, 72 * unit, middle + half, 78 * unit, middle + half, foot)
                + " Z";
    }

    private static String hairline(double middle, double unit) {
        var left = middle - 19 * unit;
        var right = middle + 19 * unit;
        return "M " + Paths.numbers(left, 44 * unit)
                + Paths.curve(left - unit, 12 * unit, right + unit, 12 * unit, right, 44 * unit)
                + Paths.curve(right - 3 * unit, 30 * unit, middle + 4 * unit, 34 * unit, middle - 4 * unit, 30 * unit)
                + Paths.curve(middle - 10 * unit, 33 * unit, left + 2 * unit, 36 * unit, left, 44 * unit)
                + " Z";
    }
}
