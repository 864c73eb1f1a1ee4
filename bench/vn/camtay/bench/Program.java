package vn.camtay.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The built program as people run it: by its launcher, in a process of its own, listening on this machine alone.
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    final int port;
    final double secondsToReady;

    private Program(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    static Program start(Path data) throws Exception {
        var port = freePort();
        var log = data.resolveSibling(data.getFileName() + ".log").toFile();
        var before = System.nanoTime();
        var process = new ProcessBuilder(
                        Bench.home().resolve("camtay").toString(),
                        "serve",
                        "--port=" + port,
                        "--address=127.0.0.1",
                        "--data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - before > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("The program did not start: " + Files.readString(log.toPath()));
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return new Program(process, port, (System.nanoTime() - before) / 1e9);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Ready is when the first page was sent whole.
    private static boolean answers(int port) {
        try (var line = new Line(port)) {
            return line.ask(Line.get("/", "")).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /// Megabytes of memory in use, as the system counts them; the launcher became the program by `exec`.
    long residentMegabytes() throws Exception {
        var asked = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        try (var out = asked.inputReader()) {
            return Math.ceilDiv(Long.parseLong(out.readLine().strip()), 1024L);
        }
    }

    /// Processor time the program has used so far.
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// As a power cut does it to the process: no farewell, nothing flushed.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
