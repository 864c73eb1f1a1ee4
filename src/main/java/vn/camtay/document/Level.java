package vn.camtay.document;

import java.util.List;

/// The kinds of numbering the decree knows, from the widest to the narrowest (Nghị định 30/2020/NĐ-CP, Phụ lục I,
/// ô số 6).
public enum Level {
    PART("Phần "),
    CHAPTER("Chương "),
    SECTION("Mục "),
    ARTICLE("Điều "),
    ROMAN(""),
    CLAUSE(""),
    POINT("");

    /// Points go by the Vietnamese alphabet, without the letters f, j, w, z and without the letters ă, â, ê, ô, ơ, ư.
    private static final List<String> POINTS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");

    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /// The number of the `place`-th item (from 1) as it is written at this level.
    public String number(int place) {
        return switch (this) {
            case PART, CHAPTER, ROMAN -> roman(place);
            case SECTION, ARTICLE, CLAUSE -> Integer.toString(place);
            case POINT -> POINTS.get((place - 1) % POINTS.size()).repeat((place - 1) / POINTS.size() + 1);
        };
    }

    /// The number with its word and stop, as it stands before the title.
    public String label(String number) {
        return switch (this) {
            case PART, CHAPTER, SECTION -> word + number;
            case ARTICLE, ROMAN, CLAUSE -> word + number + ".";
            case POINT -> number + ")";
        };
    }

    /// Whether the number stands centred on a line of its own, the title below it.
    public boolean isCentred() {
        return this == PART || this == CHAPTER || this == SECTION;
    }

    static String roman(int place) {
        if (place < 1 || place > 399) {
            throw new IllegalArgumentException("no Roman number for " + place);
        }
        return "C".repeat(place / 100) + TENS.get(place / 10 % 10) + ONES.get(place % 10);
    }
}
