package vn.camtay.studio.workshop.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who may read a prompt beside its owner.
public enum Sharing {
    OWN,
    /// Everybody of the owner's hamlet.
    GROUP,
    COMMUNE,
    /// Nobody any more, its owner neither: it was thrown away.
    GONE;

    public static Optional<Sharing> read(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    public String key() {
        return "studio.prompt.sharing." + name().toLowerCase(Locale.ROOT);
    }
}
