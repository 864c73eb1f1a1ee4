package vn.camtay.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// The home page of signed-in trainees, chosen at random, at 1, 16 and 64 connections.
final class Home {
    private static final Duration WARMING = Duration.ofSeconds(70);
    private static final Duration LENGTH = Duration.ofSeconds(5);

    private Home() {}

    static void run() throws Exception {
        var small = small();
        var large = at64(Seed.Size.LARGE, 2);
        System.out.printf("ratio large/small at 64: %.2f%n", (double) large.perSecond() / small.perSecond());
    }

    static Figures small() throws Exception {
        return at64(Seed.Size.SMALL, 267);
    }

    private static Figures at64(Seed.Size size, int ofEach) throws Exception {
        List<byte[]> pages;
        try (var seed = Seed.of(size)) {
            pages = seed.signIn(ofEach).stream()
                    .map(one -> Line.get("/me", one.cookies()))
                    .toList();
        }
        System.out.printf("home page, %s: %,d signed in%n", size, pages.size());
        try (var program = Program.start(Seed.folder(size))) {
            ask(program, 64, WARMING, pages);
            ask(program, 1, Duration.ofSeconds(2), pages);
            Figures figures = null;
            for (var connections : new int[] {1, 16, 64}) {
                var before = program.processorTime();
                figures = ask(program, connections, LENGTH, pages);
                var micros = program.processorTime().minus(before).toNanos() / 1e3 / figures.nanos().length;
                System.out.printf("  %2d connections  %s, %.0f µs of processor an answer%n", connections, figures, micros);
            }
            System.out.printf("  resident afterwards: %d MB%n", program.residentMegabytes());
            return figures;
        }
    }

    private static Figures ask(Program program, int connections, Duration length, List<byte[]> pages)
            throws Exception {
        return Load.run(
                program.port,
                connections,
                length,
                () -> pages.get(ThreadLocalRandom.current().nextInt(pages.size())),
                answer -> answer.status() == 200);
    }
}
