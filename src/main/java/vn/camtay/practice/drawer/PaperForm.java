package vn.camtay.practice.drawer;

import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Entry;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.content.Problems;

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
        return file.entries(Problems.thrown(file)).stream().map(PaperForm::read).toList();
    }

    private static PaperForm read(Entry entry) {
        var colour = entry.text("colour");
        if (!COLOUR.matcher(colour).matches()) {
            entry.wrong("colour", Problem.Kind.NO_COLOUR, colour);
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
        return entry.entries("lines").stream()
                .flatMap(line -> line.keys().stream().map(label -> new Line(label, line.text(label))))
                .toList();
    }
}
