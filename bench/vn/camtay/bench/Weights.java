package vn.camtay.bench;

import java.util.HashSet;
import vn.camtay.access.key.Keys;
import vn.camtay.attendance.door.SessionCodes;

/// What the screens of trainees and of the door weigh over the network, compressed as phones ask for it: the first
/// visit with every file and font, and each page after it.
final class Weights {
    private Weights() {}

    static void run() throws Exception {
        Someone one;
        try (var seed = Seed.of(Seed.Size.SMALL)) {
            one = seed.signIn(1).getFirst();
        }
        var folder = Seed.folder(Seed.Size.SMALL);
        var door = Marks.door(one, new SessionCodes(Keys.of(folder).derive("hall code")));
        var kept = new HashSet<String>();
        try (var program = Program.start(folder);
                var line = new Line(program.port)) {
            for (var path : new String[] {"/", "/sign-in", "/d", door, "/me", "/b/000000"}) {
                var page = line.ask(Line.get(path, path.equals("/") || path.equals("/sign-in") ? "" : one.cookies()));
                var files = 0;
                for (var file : page.files()) {
                    files += weigh(line, file, kept);
                }
                System.out.printf("%-10s page %5.1f KB, files not yet there %5.1f KB%n",
                        path.startsWith("/d/") ? "/d/…/…" : path, page.bytes() / 1024.0, files / 1024.0);
            }
        }
    }

    /// A file and, of a style sheet, the fonts it names: at most what a browser then asks for.
    static int weigh(Line line, String file, HashSet<String> kept) throws Exception {
        if (!kept.add(file)) {
            return 0;
        }
        var answer = line.ask(Line.get(file, ""));
        var bytes = answer.bytes();
        if (file.endsWith(".css")) {
            var fonts = java.util.regex.Pattern.compile("url\\([\"']?([^\"')]+\\.woff2)").matcher(answer.text());
            for (var font : fonts.results().map(found -> found.group(1)).distinct().toList()) {
                bytes += weigh(line, font.startsWith("/") ? font : file.substring(0, file.lastIndexOf('/') + 1) + font, kept);
            }
        }
        System.out.printf("    %-60s %5.1f KB%n", file, answer.bytes() / 1024.0);
        return bytes;
    }
}
