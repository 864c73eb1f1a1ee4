package vn.camtay.document.check;

import java.util.List;
import java.util.Locale;
import vn.camtay.document.Document;
import vn.camtay.document.Finding;
import vn.camtay.document.PlainText;

/// Checks that annexes have a title and are spoken of in the text.
public final class AnnexCheck {
    /// Words by which a text points to what goes with it.
    private static final List<String> POINTERS = List.of("phụ lục", "kèm theo", "danh sách", "biểu mẫu");

    private AnnexCheck() {}

    public static List<Finding> check(Document document) {
        var rules = new FormRules();
        var said = String.join(
                        "\n",
                        document.content().body().stream().map(PlainText::of).toList())
                .toLowerCase(Locale.ROOT);
        for (var annex : document.annexes()) {
            var label = document.annexLabel(annex);
            if (annex.title().isEmpty()) {
                rules.find("annex-without-title", label);
            }
            if (POINTERS.stream().noneMatch(said::contains)) {
                rules.find("annex-not-mentioned", label, annex.title());
            }
        }
        return rules.findings();
    }
}
