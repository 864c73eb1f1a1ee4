package vn.camtay.bench;

import java.nio.file.Path;
import java.util.List;

/// `bench/run JOB`: what is loaded, and where its data is kept between runs.
public final class Bench {
    /// Asks for pages uncompressed, to tell the program's own cost from that of compressing.
    static final boolean PLAIN = Boolean.parseBoolean(System.getenv("CAMTAY_BENCH_PLAIN"));

    private Bench() {}

    public static void main(String[] arguments) {
        try {
            run(arguments);
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String... arguments) throws Exception {
        var job = arguments.length == 0 ? "all" : arguments[0];
        System.out.printf("%d cores, loader and program on the same machine, Java %s, %s%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version().feature(),
                PLAIN ? "uncompressed" : "gzip as phones ask for it");
        for (var one : job.equals("all") ? List.of("weights", "start", "phones", "home", "marks", "practice") : List.of(job)) {
            switch (one) {
                case "home" -> Home.run();
                case "home-small" -> Home.small();
                case "marks" -> Marks.run();
                case "phones" -> Phones.run();
                case "practice" -> Afternoon.run();
                case "practice-acts" -> Acts.run();
                case "practice-phones" -> Afternoon.phones();
                case "practice-weights" -> PortalWeights.run();
                case "start" -> Starts.run();
                case "weights" -> Weights.run();
                case "workshop-phones" -> Workshop.phones();
                default -> throw new IllegalArgumentException("see bench/README.md");
            }
        }
    }

    static Path home() {
        return Path.of(System.getProperty("camtay.home"));
    }

    /// Seeding the country takes minutes: it is done once.
    static Path data() {
        var chosen = System.getenv("CAMTAY_BENCH_DATA");
        return chosen == null ? home().resolve("target/bench-data") : Path.of(chosen).toAbsolutePath();
    }
}
