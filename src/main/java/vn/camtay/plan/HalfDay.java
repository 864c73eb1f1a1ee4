package vn.camtay.plan;

import java.util.Arrays;
import java.util.Optional;
import vn.camtay.shared.Folding;

/// The half of its days in which a class is held, where it is not the whole day.
public enum HalfDay {
    MORNING("sáng"),
    AFTERNOON("chiều");

    private final String word;

    HalfDay(String word) {
        this.word = word;
    }

    /// As plans say it: "sáng".
    public String word() {
        return word;
    }

    /// "sáng", "Buổi chiều"; empty for anything else.
    public static Optional<HalfDay> read(String text) {
        var folded = Folding.fold(text).replaceFirst("^buoi ", "").strip();
        return Arrays.stream(values())
                .filter(half -> Folding.fold(half.word).equals(folded))
                .findFirst();
    }
}
