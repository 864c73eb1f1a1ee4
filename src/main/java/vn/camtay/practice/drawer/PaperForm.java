package vn.camtay.practice.drawer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a kind of paper is drawn: which lines it has, and whose it is.
///
/// @param owner the group of facts of the person it stands for: `self`, `child.mother`
/// @param from who gave it, a template
/// @param signed under which words somebody signed, left to right
public record PaperForm(
        PaperKind kind,
        Look look,
        Sign sign,
        String colour,
        String owner,
        String from,
        List<Line> lines,
        List<String> signed) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /// One line: what is asked, and a template of the answer with `{keys}`.
    public record Line(String label, String value) {}

    static List<PaperForm> list(ContentText file) {
        return Entry.listOf(file.name(), file.read()).stream()
                .map(PaperForm::read)
                .toList();
    }

    private static PaperForm read(Entry entry) {
        var colour = entry.text("colour");
        if (!COLOUR.matcher(colour).matches()) {
            throw entry.wrong("colour", "is no colour such as #0e5a63: " + colour);
        }
        return new PaperForm(
                new PaperKind(entry.text("id"), entry.text("name")),
                entry.oneOf("look", Look.class),
                entry.oneOf("sign", Sign.class),
                colour,
                entry.text("owner"),
                entry.find("from").orElse(""),
                lines(entry),
                entry.texts("signed"));
    }

    private static List<Line> lines(Entry entry) {
        return Optional.ofNullable(entry.values().get("lines")).stream()
                .flatMap(read -> Entry.listOf(entry.where() + ", " + entry.text("id"), read).stream())
                .flatMap(line -> line.values().entrySet().stream())
                .map(line -> new Line(line.getKey(), String.valueOf(line.getValue())))
                .toList();
    }
}
