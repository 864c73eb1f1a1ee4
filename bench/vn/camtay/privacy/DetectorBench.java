package vn.camtay.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/// How fast the detector reads on one core: each operation is a text of one megabyte of UTF-8, so operations a second
/// are megabytes a second.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@org.openjdk.jmh.annotations.State(Scope.Thread)
public class DetectorBench {
    private static final int MEGABYTE = 1_000_000;
    private static final Path SAMPLES = Path.of(System.getProperty("camtay.home", "."), "samples");

    /// `plan` is an official document without people; `set` the marked set, where every other line holds some.
    @Param({"plan", "set"})
    public String text = "";

    private final Detector detector = Detector.ours();
    private String megabyte = "";

    @Setup
    public void read() throws IOException {
        var once = text.equals("plan")
                ? Files.readString(SAMPLES.resolve("ke-hoach-mau.txt"))
                : lines("tuned.jsonl") + lines("held-out.jsonl");
        var out = new StringBuilder();
        for (var bytes = 0; bytes < MEGABYTE; bytes += once.getBytes(StandardCharsets.UTF_8).length) {
            out.append(once);
        }
        while (out.toString().getBytes(StandardCharsets.UTF_8).length > MEGABYTE) {
            out.setLength(out.length() - 100);
        }
        megabyte = out.toString();
    }

    private static String lines(String file) throws IOException {
        return Files.readAllLines(SAMPLES.resolve("privacy").resolve(file)).stream()
                .map(TextLine::parse)
                .map(TextLine::text)
                .collect(Collectors.joining("\n"));
    }

    @Benchmark
    public List<Span> megabytes_a_second() {
        return detector.scan(megabyte);
    }
}
