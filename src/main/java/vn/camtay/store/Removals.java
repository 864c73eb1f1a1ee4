package vn.camtay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import vn.camtay.store.disk.Durable;

/// What was removed for good, a line each, in a file beside the database: a database put back from a backup does not
/// know what was removed since, this file does. Lines tell ids, never what was removed.
public final class Removals {
    public static final String FILE = "removed.txt";

    private final Path file;

    public Removals(Path data) {
        this.file = data.resolve(FILE);
    }

    /// On the disk when this returns. A line that is there stays as it is.
    public synchronized void add(String line) {
        if (line.isBlank() || line.lines().count() != 1) {
            throw new IllegalArgumentException("one line");
        }
        try {
            write(file, joined(List.of(file), List.of(line)));
        } catch (IOException e) {
            throw new UncheckedIOException("Not saved: " + FILE, e);
        }
    }

    /// In the order of their removal.
    public List<String> list() {
        try {
            return List.copyOf(joined(List.of(file), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + FILE, e);
        }
    }

    /// Makes the list of one data directory know all that other lists know.
    ///
    /// @param others files; those that are not there say nothing
    /// @return how many lines there are now
    public static int join(Path data, List<Path> others) throws IOException {
        var file = data.resolve(FILE);
        var all = joined(List.of(file), List.of());
        all.addAll(joined(others, List.of()));
        if (!all.isEmpty()) {
            write(file, all);
        }
        return all.size();
    }

    private static LinkedHashSet<String> joined(List<Path> files, List<String> more) throws IOException {
        var lines = new LinkedHashSet<String>();
        for (var each : files) {
            if (Files.exists(each)) {
                Files.readAllLines(each).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(lines::add);
            }
        }
        lines.addAll(more);
        return lines;
    }

    private static void write(Path file, LinkedHashSet<String> lines) throws IOException {
        Durable.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
