package vn.camtay.studio.rights;

import java.util.Arrays;
import java.util.Optional;

/// What belongs to somebody in a product.
public enum WorkKind {
    PICTURE,
    SOUND,
    /// A person who can be heard.
    VOICE,
    /// A person who can be seen.
    FACE;

    static Optional<WorkKind> read(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /// Whether people may be seen or heard in it at all.
    boolean mayHavePersons() {
        return this != SOUND;
    }

    public String key() {
        return "studio.rights.kind." + name();
    }
}
