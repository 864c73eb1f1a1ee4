package vn.camtay.studio.rights;

import java.util.Arrays;
import java.util.Optional;

/// Where a picture or a sound comes from.
public enum WorkSource {
    /// Nobody has said yet.
    UNSAID,
    /// Taken or recorded by the group.
    OWN,
    /// Given by somebody who agreed to its use.
    GIVEN,
    /// From a library or a page, under a licence.
    LIBRARY,
    /// Made by an AI tool.
    AI;

    static Optional<WorkSource> read(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    public String key() {
        return "studio.rights.source." + name();
    }
}
