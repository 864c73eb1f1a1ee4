package vn.camtay.bench;

import java.util.Arrays;
import java.util.List;

/// How long the answers took, and how many there were.
///
/// @param nanos of each answer, sorted
/// @param seconds from the first question to the last answer
/// @param errors answers other than those wanted, and broken connections
record Figures(long[] nanos, double seconds, long errors) {
    static Figures of(List<long[]> parts, double seconds, long errors) {
        var nanos = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Figures(nanos, seconds, errors);
    }

    long perSecond() {
        return Math.round(nanos.length / seconds);
    }

    double millis(double part) {
        return nanos.length == 0 ? Double.NaN : nanos[(int) Math.min(nanos.length - 1, nanos.length * part)] / 1e6;
    }

    @Override
    public String toString() {
        return "%,6d/s  p50 %.1f  p95 %.1f  p99 %.1f  max %.0f ms  errors %d"
                .formatted(perSecond(), millis(0.5), millis(0.95), millis(0.99), millis(1), errors);
    }
}
