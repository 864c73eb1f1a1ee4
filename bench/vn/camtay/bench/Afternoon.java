package vn.camtay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// The afternoon of topic 2: 150 phones of one hall sign in and each registers a birth from the first screen to the last,
/// guided, an act every two to four seconds.
final class Afternoon {
    private static final int PHONES = 150;
    private static final int THINKING = 3_000;

    private Afternoon() {}

    static void run() throws Exception {
        PortalWeights.run();
        phones();
        Acts.run();
    }

    static void phones() throws Exception {
        List<Someone> people;
        try (var seed = Seed.of(Seed.Size.SMALL)) {
            people = seed.badges(PHONES);
        }
        try (var program = Program.start(Seed.folder(Seed.Size.SMALL))) {
            System.out.printf("rehearsal: %d phones, each acting every 2 to 4 seconds, from a start just made%n", PHONES);
            var busy = program.processorTime();
            var before = System.nanoTime();
            var got = Load.all(people.stream().map(one -> rehearsing(program, one)).toList());
            var seconds = (System.nanoTime() - before) / 1e9;
            System.out.printf("  every answer  %s%n", figures(got, "", seconds));
            for (var kind : List.of("sign-in", "file", "picture", "page", "act", "signature")) {
                System.out.printf("  %-12s  %s%n", kind, figures(got, kind, seconds));
            }
            System.out.printf("  to the end %d of %d, in %.0f s; the program used %.0f%% of one core; resident %d MB%n",
                    got.size(), PHONES, seconds,
                    100 * program.processorTime().minus(busy).toNanos() / 1e9 / seconds, program.residentMegabytes());
        }
    }

    /// Any answer other than the one wanted ends the run.
    private static Callable<List<Rehearser.Got>> rehearsing(Program program, Someone one) {
        return () -> {
            try (var phone = new Rehearser(program.port, THINKING, "")) {
                phone.signIn(one);
                phone.begin();
                var last = phone.playTo(Rehearser.END).html();
                if (!last.contains("ct-note good")) {
                    throw new IllegalStateException("no result at the end: " + last);
                }
                return phone.got;
            }
        };
    }

    private static Figures figures(List<List<Rehearser.Got>> got, String kind, double seconds) {
        var parts = new ArrayList<long[]>();
        got.forEach(one -> parts.add(one.stream()
                .filter(answer -> kind.isEmpty() || kind.equals(answer.kind()))
                .mapToLong(Rehearser.Got::nanos)
                .toArray()));
        return Figures.of(parts, seconds, 0);
    }
}
