package vn.camtay.studio.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.ProblemKind;

/// Reads one file of seeds: facts, clean drafts, and what is made wrong in the draft before it.
final class SeedFile {
    private static final String FACT = "fact:";
    private static final String CLEAN = "== clean ";
    private static final String PLANT = "== plant ";
    private static final Pattern REPLACED = Pattern.compile("(\\S+) \"(.*)\" -> \"(.*)\"");
    private static final Pattern CUT = Pattern.compile("too-short cut (\\d+)");

    private final String name;
    private final List<String> facts = new ArrayList<>();
    private final List<Seed> seeds = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private ProductKind kind = ProductKind.ARTICLE;
    private boolean open;
    private int drafts;
    private int plants;

    private SeedFile(String name) {
        this.name = name;
    }

    static List<Seed> read(String name, String text) {
        var file = new SeedFile(name);
        text.lines().forEach(file::line);
        file.close();
        return file.seeds;
    }

    private void line(String line) {
        if (line.startsWith(FACT)) {
            facts.add(line.substring(FACT.length()).strip());
        } else if (line.startsWith(CLEAN)) {
            close();
            kind = ProductKind.read(line.substring(CLEAN.length())).orElseThrow();
            text.setLength(0);
            open = true;
        } else if (line.startsWith(PLANT)) {
            close();
            plant(line.substring(PLANT.length()));
        } else if (open) {
            text.append(line).append('\n');
        }
    }

    /// The draft is whole when something else begins.
    private void close() {
        if (open) {
            open = false;
            drafts++;
            plants = 0;
            seeds.add(new Seed.Clean(name + " " + drafts, brief(), clean()));
        }
    }

    private Brief brief() {
        return new Brief(kind, facts);
    }

    private String clean() {
        return text.toString().strip() + "\n";
    }

    private void plant(String order) {
        plants++;
        var label = name + " " + drafts + "." + plants;
        var cut = CUT.matcher(order);
        var replaced = REPLACED.matcher(order);
        if (cut.matches()) {
            seeds.add(whole(label, ProblemKind.TOO_SHORT, shortened(Integer.parseInt(cut.group(1)))));
        } else if (order.equals("too-long repeat")) {
            seeds.add(whole(label, ProblemKind.TOO_LONG, clean() + clean()));
        } else if (replaced.matches()) {
            seeds.add(replaced(label, replaced.group(1), replaced.group(2), replaced.group(3)));
        } else {
            throw new IllegalArgumentException(label + ": " + order);
        }
    }

    private Seed whole(String label, ProblemKind problem, String planted) {
        return new Seed.Planted(label, brief(), planted, problem, 0, planted.length());
    }

    private Seed replaced(String label, String problem, String right, String wrong) {
        var at = clean().indexOf(right);
        if (at < 0 || right.equals(wrong)) {
            throw new IllegalArgumentException(label + ": not in the draft: " + right);
        }
        var planted = clean().substring(0, at) + wrong + clean().substring(at + right.length());
        return new Seed.Planted(label, brief(), planted, kindOf(problem), at, at + wrong.length());
    }

    private String shortened(int words) {
        return Arrays.stream(clean().split(" ")).limit(words).collect(Collectors.joining(" ")) + ".\n";
    }

    private static ProblemKind kindOf(String word) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
