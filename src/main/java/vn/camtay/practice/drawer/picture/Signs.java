package vn.camtay.practice.drawer.picture;

import vn.camtay.practice.drawer.Sign;

/// The signs beside headings, as lines on a square of 24.
final class Signs {
    private Signs() {}

    static String path(Sign sign) {
        return switch (sign) {
            case BABY ->
                Paths.circle(12, 8, 4.5)
                        + " M 11.6 3.6 C 11 1.2 14.6 1.4 13.6 3.4 M 10.5 8.5 C 11.2 9.6 12.8 9.6 13.5 8.5 M 4 21 C 4 15.5 8 14.5 12 14.5 C 16 14.5 20 15.5 20 21 Z";
            case PERSON -> Paths.circle(12, 8, 4.5) + " M 4 21 C 4 16 8 14.5 12 14.5 C 16 14.5 20 16 20 21 Z";
            case RINGS ->
                Paths.circle(8.5, 14, 5.5) + " " + Paths.circle(15.5, 14, 5.5) + " M 8.5 8 L 6.5 5 L 10.5 5 Z";
            case RING -> Paths.circle(12, 14.5, 6.5) + " M 12 8 L 9 4.5 L 10.5 2.5 L 13.5 2.5 L 15 4.5 Z";
            case LEAF -> "M 5 20 C 3 10 9 4 20 4 C 20 14 15 19 7 17.5 M 5 20 C 8 15 11 12 15 9.5";
            case PEN -> "M 4 20 L 5.5 15 L 16 4.5 L 19.5 8 L 9 18.5 Z M 14 6.5 L 17.5 10 M 13 20.5 L 20 20.5";
            case KEY -> Paths.circle(8, 9, 4.5) + " M 11.2 12.2 L 20 21 M 16 17 L 18.5 14.5 M 18.5 19.5 L 21 17";
            case HOUSE ->
                "M 3 12 L 12 4 L 21 12 M 5.5 10 L 5.5 20.5 L 18.5 20.5 L 18.5 10 M 10 20.5 L 10 14.5 L 14 14.5 L 14 20.5";
            case PEOPLE ->
                Paths.circle(8, 8, 3.5)
                        + " "
                        + Paths.circle(17, 9, 3)
                        + " M 2 20 C 2 15 5 13.5 8 13.5 C 11 13.5 14 15 14 20 Z M 15 14 C 19 13 22 15 22 19 L 16.5 19";
            case SHOP ->
                "M 4 10 L 5.5 4 L 18.5 4 L 20 10 C 20 13 15 13 15 10 C 15 13 9 13 9 10 C 9 13 4 13 4 10 M 5.5 12.5 L 5.5 20.5 L 18.5 20.5 L 18.5 12.5";
            case BOOK ->
                "M 12 6 C 9 4 6 4 3 5 L 3 19 C 6 18 9 18 12 20 C 15 18 18 18 21 19 L 21 5 C 18 4 15 4 12 6 Z M 12 6 L 12 20";
            case CAP -> "M 2 10 L 12 5 L 22 10 L 12 15 Z M 6 12 L 6 17 C 9 19.5 15 19.5 18 17 L 18 12 M 22 10 L 22 16";
            case BULB ->
                "M 9 17 C 9 14 6 13 6 9.5 C 6 6 8.5 3.5 12 3.5 C 15.5 3.5 18 6 18 9.5 C 18 13 15 14 15 17 Z M 10 20.5 L 14 20.5";
        };
    }
}
