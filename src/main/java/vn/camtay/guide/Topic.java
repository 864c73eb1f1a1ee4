package vn.camtay.guide;

import java.util.List;
import java.util.Locale;

/// The parts an article is made of, in the order people need them.
public enum Topic {
    /// What to have in hand before starting.
    PREPARE,
    HOW,
    NOTES,
    WHY,
    DO,
    /// Whom to call, or where to go.
    CALL,
    /// What not to do, whoever asks.
    NEVER;

    public static List<Topic> of(Kind kind) {
        return switch (kind) {
            case PROCEDURE -> List.of(PREPARE, HOW, NOTES);
            case ERROR -> List.of(WHY, DO, CALL, NEVER);
            case ADDRESS -> List.of(NOTES);
        };
    }

    /// As in files, forms and message keys: "prepare".
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
