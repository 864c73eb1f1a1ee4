package vn.camtay.document.check;

import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.Document;
import vn.camtay.document.Finding;

/// Checks who signs and who receives.
public final class ClosingCheck {
    private static final Pattern AUTHORITY = Pattern.compile("(TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}.*");

    /// Academic titles and honours as they are written before names.
    private static final Pattern TITLE_BEFORE_NAME = Pattern.compile(
            "^(GS|PGS|TS|TSKH|ThS|Th\\.S|CN|KS|BS|DS|LS|NGƯT|NGND|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Cử nhân|Kỹ sư|Bác sĩ)(\\.| ).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FILE_COPY = Pattern.compile("Lưu: ?VT\\b.*");

    private final FormRules rules = new FormRules();
    private final Document document;

    private ClosingCheck(Document document) {
        this.document = document;
    }

    public static List<Finding> check(Document document) {
        var check = new ClosingCheck(document);
        check.signatures();
        check.recipients();
        return check.rules.findings();
    }

    private void signatures() {
        var signatures = document.closing().signatures();
        if (signatures.isEmpty()) {
            rules.find("missing-signature");
        } else if (signatures.size() < 2 && document.title().type().isMinutes()) {
            rules.find("minutes-signed-by-one", signatures.getFirst().title());
        }
        signatures.forEach(this::signature);
    }

    private void signature(Signature signature) {
        if (signature.title().isEmpty()) {
            rules.find("missing-signer-title", signature.name());
        }
        if (signature.name().isEmpty()) {
            rules.find("missing-signer-name", signature.title());
        } else if (TITLE_BEFORE_NAME.matcher(signature.name()).matches()) {
            rules.find("title-before-name", signature.name());
        }
        for (var authority : signature.authority()) {
            if (!AUTHORITY.matcher(authority).matches()) {
                rules.find("unknown-authority", authority);
            }
        }
        var deputy = signature.title().toUpperCase(FormRules.VIETNAMESE).startsWith("PHÓ ");
        if (deputy && signature.authority().stream().noneMatch(line -> line.startsWith("KT."))) {
            rules.find("deputy-without-kt", signature.title());
        }
    }

    private void recipients() {
        var recipients = document.closing().recipients();
        if (recipients.isEmpty()) {
            rules.find("missing-recipients");
            return;
        }
        if (!FILE_COPY.matcher(recipients.getLast()).matches()) {
            rules.find("missing-file-copy", recipients.getLast());
        }
        for (var i = 0; i < recipients.size(); i++) {
            if (!recipients.get(i).endsWith(i == recipients.size() - 1 ? "." : ";")) {
                rules.find("recipient-punctuation", recipients.get(i));
            }
        }
        if (!document.content().addressees().isEmpty() && !recipients.getFirst().startsWith("Như trên")) {
            rules.find("missing-as-above", recipients.getFirst());
        }
    }
}
