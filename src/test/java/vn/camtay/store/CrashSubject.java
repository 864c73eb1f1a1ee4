package vn.camtay.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import vn.camtay.store.database.SqliteDatabase;

/// The program that `CrashTest` kills: it writes as fast as it can and says a line for each write the store
/// acknowledged.
final class CrashSubject {
    static final int THREADS = 16;

    private CrashSubject() {}

    public static void main(String[] arguments) {
        var notes = Notes.in(SqliteDatabase.open(Path.of(arguments[0])));
        notes.create();
        var next = new AtomicLong(Long.parseLong(arguments[1]));
        var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        for (var thread = 0; thread < THREADS; thread++) {
            Thread.ofPlatform().start(() -> {
                while (true) {
                    var id = next.getAndIncrement();
                    notes.add(id);
                    out.println(id);
                }
            });
        }
    }
}
