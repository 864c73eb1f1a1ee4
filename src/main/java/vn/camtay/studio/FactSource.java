package vn.camtay.studio;

import java.util.Arrays;
import java.util.Optional;

/// Where a fact comes from. Each is traced by something else: a document by its number and line, a person by having
/// agreed.
public enum FactSource {
    DOCUMENT,
    LINK,
    OBSERVED,
    SAID;

    public static Optional<FactSource> read(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    public String key() {
        return "studio.source." + name();
    }

    public String askKey() {
        return key() + ".ask";
    }
}
