package vn.camtay.drill;

import java.util.Arrays;
import java.util.Optional;
import vn.camtay.drill.score.Sheet;

/// What somebody sits down to.
public enum SittingKind {
    /// Five minutes with an answer after each item.
    PRACTICE,
    BEFORE,
    AFTER,
    BOOSTER_1,
    BOOSTER_2;

    static final int PRACTISED = 8;

    /// The sheet it is; practice is none.
    public Optional<Sheet> sheet() {
        return switch (this) {
            case PRACTICE -> Optional.empty();
            case BEFORE -> Optional.of(Sheet.BEFORE);
            case AFTER -> Optional.of(Sheet.AFTER);
            case BOOSTER_1 -> Optional.of(Sheet.BOOSTER_1);
            case BOOSTER_2 -> Optional.of(Sheet.BOOSTER_2);
        };
    }

    public boolean isTest() {
        return this != PRACTICE;
    }

    public static SittingKind of(Sheet sheet) {
        return switch (sheet) {
            case BEFORE -> BEFORE;
            case AFTER -> AFTER;
            case BOOSTER_1 -> BOOSTER_1;
            case BOOSTER_2 -> BOOSTER_2;
        };
    }

    public static Optional<SittingKind> read(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
