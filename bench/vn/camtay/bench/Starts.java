package vn.camtay.bench;

import java.nio.file.Files;

/// From the command to the first whole page, with what the launcher prepared; a data directory in use, and a new one.
final class Starts {
    private static final int TIMES = 5;

    private Starts() {}

    static void run() throws Exception {
        Seed.of(Seed.Size.SMALL).close();
        times("data in use", false);
        times("new data directory", true);
    }

    private static void times(String what, boolean fresh) throws Exception {
        var seconds = new double[TIMES];
        var megabytes = 0L;
        for (var i = 0; i < TIMES; i++) {
            var folder = fresh ? Files.createTempDirectory(Bench.data(), "new") : Seed.folder(Seed.Size.SMALL);
            try (var program = Program.start(folder)) {
                seconds[i] = program.secondsToReady;
                megabytes = program.residentMegabytes();
            }
        }
        java.util.Arrays.sort(seconds);
        System.out.printf("ready, %s: median %.1f s, worst %.1f s of %d starts; resident then %d MB%n",
                what, seconds[TIMES / 2], seconds[TIMES - 1], TIMES, megabytes);
    }
}
