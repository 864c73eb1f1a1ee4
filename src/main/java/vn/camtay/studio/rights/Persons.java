package vn.camtay.studio.rights;

import java.util.Arrays;
import java.util.Optional;

/// Who can be recognised in it.
public enum Persons {
    /// Nobody has said yet.
    UNSAID,
    NOBODY,
    ADULTS,
    /// Among them somebody under 16: the parents or the guardian agree.
    CHILDREN;

    static Optional<Persons> read(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    public String key() {
        return "studio.rights.persons." + name();
    }
}
