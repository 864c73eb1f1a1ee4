package vn.camtay.store;

import java.time.Duration;
import vn.camtay.store.database.Database;

/// Makes memories of what every page asks for. This program's own changes are seen at once; those of others come only
/// to a database that several programs share.
public final class Remembering {
    /// More than there are communes, so that a country's server keeps them all.
    private static final int MOST_COMMUNES = 4_000;

    /// Those on their own pages within ten minutes, with room: some 12 MB.
    private static final int MOST_PEOPLE = 10_000;

    /// Nobody else can change it then: only a mistake of ours that forgot to forget would last so long.
    private static final Duration ALONE = Duration.ofMinutes(10);
    private static final Duration SHARED = Duration.ofSeconds(5);

    private final Database database;

    Remembering(Database database) {
        this.database = database;
    }

    /// A memory of something that each commune has, by the commune or by its programme.
    public <K, V> Remembered<K, V> ofCommunes() {
        return new Remembered<>(MOST_COMMUNES, kept());
    }

    /// A memory of something that each person has, by commune and person.
    public <K, V> Remembered<K, V> ofPeople() {
        return new Remembered<>(MOST_PEOPLE, kept());
    }

    private Duration kept() {
        return database.isShared() ? SHARED : ALONE;
    }
}
