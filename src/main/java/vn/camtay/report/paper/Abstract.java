package vn.camtay.report.paper;

import java.util.Locale;
import vn.camtay.document.Document;
import vn.camtay.document.DocumentType;
import vn.camtay.document.FormCheck;

/// The report's abstract made from the plan's title, without words the title has twice by a slip.
final class Abstract {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Abstract() {}

    /// `Kết quả tập huấn …` of `Tập huấn …`.
    static String of(String title) {
        var plain = title.isEmpty()
                ? "thực hiện kế hoạch"
                : title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1);
        var about = "Kết quả " + plain;
        for (var finding :
                FormCheck.check(Document.of(DocumentType.BAO_CAO).about(about).build())) {
            if (finding.name().equals("repeated-word")) {
                var word = finding.where().split(" ", 2)[0];
                about = about.replace(finding.where(), word);
            }
        }
        return about;
    }
}
