package vn.camtay.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/// So many connections, each asking as soon as it was answered, until the time or the questions run out.
final class Load {
    /// The next question, or null when there is none left; asked by all connections at once.
    interface Questions {
        byte[] next();
    }

    private Load() {}

    static Figures run(int port, int connections, Duration length, Questions questions, Predicate<Answer> wanted)
            throws Exception {
        var errors = new AtomicLong();
        var start = System.nanoTime();
        var end = start + length.toNanos();
        var workers = new ArrayList<Callable<long[]>>();
        for (var i = 0; i < connections; i++) {
            workers.add(() -> ask(port, end, questions, wanted, errors));
        }
        var parts = all(workers);
        return Figures.of(parts, (System.nanoTime() - start) / 1e9, errors.get());
    }

    private static long[] ask(int port, long end, Questions questions, Predicate<Answer> wanted, AtomicLong errors)
            throws IOException {
        var nanos = new long[1024];
        var count = 0;
        try (var line = new Line(port)) {
            for (var before = System.nanoTime(); before < end; before = System.nanoTime()) {
                var question = questions.next();
                if (question == null) {
                    break;
                }
                before = System.nanoTime();
                var answer = line.ask(question);
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, count * 2);
                }
                if (wanted.test(answer)) {
                    nanos[count++] = System.nanoTime() - before;
                } else if (errors.incrementAndGet() == 1) {
                    System.out.println("  first error: " + answer.status() + " " + answer.text().lines().limit(40).toList());
                }
            }
        } catch (IOException e) {
            errors.incrementAndGet();
        }
        return Arrays.copyOf(nanos, count);
    }

    /// Runs all at once, each on a thread of its own, and passes on the first failure.
    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
        }
        return results;
    }
}
