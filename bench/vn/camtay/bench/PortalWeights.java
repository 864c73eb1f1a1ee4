package vn.camtay.bench;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// What the rehearsal portal weighs over the network: the first visit with every file and font, each page after it, and
/// the drawn papers of the drawer, which are asked for once.
final class PortalWeights {
    private static final double KILO = 1024;

    private PortalWeights() {}

    static void run() throws Exception {
        Someone one;
        try (var seed = Seed.of(Seed.Size.SMALL)) {
            one = seed.signIn(1).getFirst();
        }
        try (var program = Program.start(Seed.folder(Seed.Size.SMALL));
                var line = new Line(program.port);
                var phone = new Rehearser(program.port, 0, one.cookies())) {
            firstVisit(line, one);
            var path = phone.begin();
            phone.look(path + "/drawer");
            phone.playTo(Rehearser.END);
            later(phone.got, path);
        }
    }

    private static void firstVisit(Line line, Someone one) throws Exception {
        var page = line.ask(Line.get("/practice", one.cookies()));
        var kept = new HashSet<String>();
        var files = 0;
        for (var file : page.files()) {
            files += Weights.weigh(line, file, kept);
        }
        System.out.printf("portal, first visit: page %.1f KB, files %.1f KB, together %.1f KB%n",
                page.bytes() / KILO, files / KILO, (page.bytes() + files) / KILO);
    }

    private static void later(List<Rehearser.Got> got, String path) {
        var pages = got.stream()
                .filter(one -> one.kind().equals("page"))
                .sorted(Comparator.comparing(Rehearser.Got::bytes))
                .toList();
        var largest = pages.getLast();
        System.out.printf("portal, later: %d pages, median %.1f KB, largest %.1f KB (%s)%n",
                pages.size(), pages.get(pages.size() / 2).bytes() / KILO, largest.bytes() / KILO,
                largest.what().replace(path, "/practice/…"));
        var pictures = got.stream().filter(one -> one.kind().equals("picture")).toList();
        System.out.printf("drawn papers: %d, together %.1f KB, the heaviest %.1f KB%n",
                pictures.size(), pictures.stream().mapToInt(Rehearser.Got::bytes).sum() / KILO,
                pictures.stream().mapToInt(Rehearser.Got::bytes).max().orElse(0) / KILO);
    }
}
