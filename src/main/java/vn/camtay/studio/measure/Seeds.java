package vn.camtay.studio.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The seeded set: clean drafts and the same with something made wrong. The second part was written after the
/// rules and never used to mend them.
final class Seeds {
    private static final String FOLDER = "/content/studio/seeds/";

    private Seeds() {}

    static List<Seed> tuned() {
        return listed("tuned.txt");
    }

    static List<Seed> heldOut() {
        return listed("held-out.txt");
    }

    private static List<Seed> listed(String list) {
        return text(list)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> SeedFile.read(name.replace(".txt", ""), text(name)).stream())
                .toList();
    }

    private static String text(String name) {
        try (var source = Seeds.class.getResourceAsStream(FOLDER + name)) {
            if (source == null) {
                throw new IllegalStateException(FOLDER + name + " is missing");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
