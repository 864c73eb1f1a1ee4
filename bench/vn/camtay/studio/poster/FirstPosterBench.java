package vn.camtay.studio.poster;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The very first poster of a program just started: fonts and templates are read, nothing is compiled yet.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
@State(Scope.Thread)
public class FirstPosterBench {
    @Benchmark
    public byte[] first_png() {
        return PosterPng.write(PosterBench.of("lop-hoc"));
    }

    @Benchmark
    public byte[] first_pdf() {
        return PosterPdf.write(PosterBench.of("lop-hoc"));
    }
}
