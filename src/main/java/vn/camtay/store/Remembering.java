package vn.camtay.store;

import java.time.Duration;
import vn.camtay.store.database.Database;

/// Makes memories of what every page asks for. This program's own changes are seen at once; those of others come only
/// to a database that several programs share.
public final class Remembering {
    private static final Duration ALONE = Duration.ofMinutes(1);

    private final boolean shared;

    Remembering(Database database) {
        this.shared = database.isShared();
    }

    /// @param most how many are kept
    /// @param unseen how long another program's change may go unseen
    public <K, V> Remembered<K, V> keep(int most, Duration unseen) {
        return new Remembered<>(most, shared ? unseen : ALONE);
    }
}
