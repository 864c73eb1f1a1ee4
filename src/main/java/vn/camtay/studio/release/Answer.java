package vn.camtay.studio.release;

import java.util.Arrays;
import java.util.Optional;

/// What somebody answers to a question of the release list.
public enum Answer {
    /// The product has nothing of the kind.
    ABSENT,
    /// It has, and it is as it should be.
    RIGHT,
    /// It has, and it is not.
    WRONG;

    public static Optional<Answer> read(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    public String key() {
        return "studio.release.answer." + name();
    }
}
