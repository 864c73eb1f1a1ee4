package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.store.database.Integrity;
import vn.camtay.store.database.SqliteDatabase;
import vn.camtay.store.disk.DataDirectory;

/// Nothing acknowledged is lost when the program is killed in the middle of its work.
class CrashTest {
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    @Test
    void every_acknowledged_write_is_there_after_a_kill_and_none_is_half_there() throws Exception {
        var seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var file = folder.resolve(DataDirectory.DATABASE);
        var acknowledged = new TreeSet<Long>();
        for (var round = 1; round <= ROUNDS; round++) {
            acknowledged.addAll(writeUntilKilled(file, round * 1_000_000L, random.nextInt(2_500)));

            try (var database = SqliteDatabase.open(file)) {
                var notes = Notes.in(database);
                assertThat(notes.ids()).containsAll(acknowledged);
                assertThat(notes.shadows()).isEqualTo(notes.ids());
                assertThat(Integrity.problems(database.dataSource())).isEmpty();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS);
    }

    /// @param enough how many acknowledgements are waited for before the kill, which comes in the midst of the next
    /// ones
    private static List<Long> writeUntilKilled(Path file, long first, int enough) throws Exception {
        var subject = start(file, first);
        var heard = new ArrayList<Long>();
        try (var lines = subject.inputReader(StandardCharsets.US_ASCII)) {
            while (heard.size() <= enough) {
                heard.add(Long.parseLong(wholeLine(lines)));
            }
            subject.toHandle().destroyForcibly(); // SIGKILL; by its handle, so that what was said stays readable
            for (var line = wholeLine(lines); !line.isEmpty(); line = wholeLine(lines)) {
                heard.add(Long.parseLong(line));
            }
        } finally {
            subject.destroyForcibly().waitFor();
        }
        return heard;
    }

    /// A line with its end; the half of one at the kill is nothing said, and so is the end.
    private static String wholeLine(BufferedReader lines) throws IOException {
        var line = new StringBuilder();
        for (var letter = lines.read(); letter != '\n'; letter = lines.read()) {
            if (letter < 0) {
                return "";
            }
            line.append((char) letter);
        }
        return line.toString().strip();
    }

    private static Process start(Path file, long first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashSubject.class.getName(),
                        file.toString(),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
