package vn.camtay.document;

import java.util.List;
import vn.camtay.shared.Roman;

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

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /// The number of the `place`-th item (from 1) as it is written at this level.
    public String number(int place) {
        return switch (this) {
            case PART, CHAPTER, ROMAN -> Roman.of(place);
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
}
