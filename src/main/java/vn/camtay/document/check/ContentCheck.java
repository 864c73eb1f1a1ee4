package vn.camtay.document.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camtay.document.Document;
import vn.camtay.document.Ending;
import vn.camtay.document.Finding;
import vn.camtay.document.PlainText;
import vn.camtay.document.page.Printable;

/// Checks what a document says in its form: addressees, bases, the end mark, words written twice.
public final class ContentCheck {
    /// Two equal words side by side. Vietnamese doubles words for sound (`xanh xanh`, `luôn luôn`), so only words of
    /// grammar are looked at, which are never doubled.
    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(cho|của|và|các|những|tại|về|với|trong|theo|được|là|để|từ|đến|do|bằng) \\1(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final FormRules rules = new FormRules();
    private final Document document;

    private ContentCheck(Document document) {
        this.document = document;
    }

    public static List<Finding> check(Document document) {
        var check = new ContentCheck(document);
        check.addressees();
        check.bases();
        check.end();
        check.words();
        return check.rules.findings();
    }

    private void addressees() {
        if (document.title().type().isLetter()
                && document.content().addressees().isEmpty()) {
            rules.find("missing-addressee");
        }
    }

    private void bases() {
        var bases = document.content().bases();
        for (var i = 0; i < bases.size(); i++) {
            var basis = bases.get(i).plain();
            var stop = i == bases.size() - 1 ? "." : ";";
            if (!basis.endsWith(stop)) {
                rules.find("basis-punctuation", basis);
            }
            if (!basis.startsWith("Căn cứ") && !basis.startsWith("Thực hiện") && !basis.startsWith("Theo đề nghị")) {
                rules.find("basis-opening", basis);
            }
        }
    }

    private void end() {
        var body = document.content().body();
        if (body.isEmpty()) {
            rules.find("empty-body");
        } else if (!PlainText.of(body.getLast()).endsWith(Ending.OF_DOCUMENT)) {
            rules.find("missing-end-mark", PlainText.of(body.getLast()));
        }
        body.stream()
                .limit(Math.max(0, body.size() - 1))
                .map(PlainText::of)
                .filter(line -> line.endsWith(Ending.OF_DOCUMENT))
                .forEach(line -> rules.find("end-mark-inside", line));
    }

    private void words() {
        for (var line : PlainText.lines(document)) {
            TWICE.matcher(line).results().forEach(found -> rules.find("repeated-word", found.group()));
        }
        var missing = PlainText.lines(document).stream().flatMap(line -> Stream.of(Printable.missing(line)));
        var signs = missing.filter(sign -> !sign.isEmpty()).distinct().toList();
        if (!signs.isEmpty()) {
            rules.find("letter-not-printable", String.join(" ", signs));
        }
    }
}
