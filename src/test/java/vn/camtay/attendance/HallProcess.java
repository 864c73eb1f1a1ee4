package vn.camtay.attendance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The server in another JVM, with what it said when it was ready.
final class HallProcess implements AutoCloseable {
    private final Process process;
    int port;
    String code = "";
    /// Signs in as the organiser, in a demonstration.
    String link = "";
    final List<String> numbers = new ArrayList<>();
    final List<String[]> marks = new ArrayList<>();

    private HallProcess(Process process) {
        this.process = process;
    }

    static HallProcess start(Path data, String time, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HallServer.class.getName(),
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--camtay.data=" + data,
                "--camtay.clock.starts-at=" + time));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var running = new HallProcess(process);
        running.readUntilReady();
        return running;
    }

    private void readUntilReady() throws IOException {
        var said = new StringBuilder();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            var words = line.split(" ");
            switch (words[0]) {
                case "PORT" -> port = Integer.parseInt(words[1]);
                case "CODE" -> code = words[1];
                case "LINK" -> link = words[1];
                case "PERSON" -> numbers.add(words[1]);
                case "MARK" -> marks.add(new String[] {words[1], words[2]});
                case "READY" -> {
                    drain(lines);
                    return;
                }
                default -> {}
            }
        }
        throw new AssertionError("the server did not start:\n" + said);
    }

    /// So that the server never waits for a full pipe.
    private static void drain(BufferedReader lines) {
        Thread.ofVirtual().start(() -> {
            try (lines) {
                while (lines.readLine() != null) {}
            } catch (IOException e) {
                // killed
            }
        });
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        kill();
    }
}
