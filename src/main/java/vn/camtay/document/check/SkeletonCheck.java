package vn.camtay.document.check;

import java.util.List;
import vn.camtay.document.Document;
import vn.camtay.document.DocumentType;
import vn.camtay.document.Finding;
import vn.camtay.document.PlainText;

/// Checks that a document has the parts its kind is made of (Nghị định 30/2020/NĐ-CP, Phụ lục III).
public final class SkeletonCheck {
    private static final List<String> OF_INVITATION = List.of("Kính mời", "Thời gian", "Địa điểm");
    private static final List<String> OF_MINUTES =
            List.of("Thời gian bắt đầu", "Địa điểm", "Thành phần tham dự", "Chủ trì", "Thư ký", "Kết thúc vào");

    private final FormRules rules = new FormRules();
    private final Document document;
    private final String said;

    private SkeletonCheck(Document document) {
        this.document = document;
        this.said = String.join(
                        "\n",
                        document.content().body().stream().map(PlainText::of).toList())
                .toLowerCase(FormRules.VIETNAMESE);
    }

    public static List<Finding> check(Document document) {
        var check = new SkeletonCheck(document);
        check.invitation();
        check.minutes();
        check.proposal();
        return check.rules.findings();
    }

    private void invitation() {
        if (document.title().type().equals(DocumentType.GIAY_MOI)) {
            parts("invitation-part", OF_INVITATION);
            if (!says("Chủ trì")) {
                rules.find("invitation-chair");
            }
        }
    }

    private void minutes() {
        if (document.title().type().isMinutes()) {
            parts("minutes-part", OF_MINUTES);
            document.masthead().issued().ifPresent(at -> rules.find("minutes-with-place-and-date", at.written()));
        }
    }

    private void proposal() {
        if (document.title().type().equals(DocumentType.TO_TRINH)
                && document.content().addressees().isEmpty()) {
            rules.find("proposal-without-addressee");
        }
    }

    private void parts(String rule, List<String> parts) {
        parts.stream().filter(part -> !says(part)).forEach(part -> rules.find(rule, part));
    }

    private boolean says(String part) {
        return said.contains(part.toLowerCase(FormRules.VIETNAMESE));
    }
}
