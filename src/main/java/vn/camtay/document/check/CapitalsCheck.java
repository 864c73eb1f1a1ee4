package vn.camtay.document.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camtay.document.Document;
import vn.camtay.document.Finding;
import vn.camtay.document.PlainText;

/// Checks where capitals are wanted and where not: bodies and signers at the edges of the page, days of the week and
/// kinds of place within sentences (Phụ lục I and II).
public final class CapitalsCheck {
    /// A day of the week before its date; alone, "thứ hai" may as well be the second.
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<!\\p{L})(thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?=,? (ngày|\\d))");

    /// A kind of place with a capital in the middle of a sentence; one named by a number takes it (Phường 1).
    private static final Pattern PLACE =
            Pattern.compile("(?<=\\p{Ll} |[,;] )(Xã|Phường|Huyện|Quận|Tỉnh|Thành phố) (?=\\p{Lu}\\p{Ll})");

    private final FormRules rules = new FormRules();
    private final Document document;

    private CapitalsCheck(Document document) {
        this.document = document;
    }

    public static List<Finding> check(Document document) {
        var check = new CapitalsCheck(document);
        check.issuer();
        check.signers();
        check.sentences();
        return check.rules.findings();
    }

    private void issuer() {
        var issuer = document.masthead().issuer();
        Stream.concat(issuer.superior().stream(), issuer.name().stream())
                .filter(line -> !isCapitals(line))
                .forEach(line -> rules.find("issuer-capitals", line));
    }

    private void signers() {
        document.closing().signatures().stream()
                .flatMap(signature -> Stream.concat(signature.authority().stream(), Stream.of(signature.title())))
                .filter(line -> !isCapitals(line))
                .forEach(line -> rules.find("signer-capitals", line));
    }

    private void sentences() {
        for (var line : PlainText.lines(document)) {
            WEEKDAY.matcher(line).results().forEach(found -> rules.find("weekday-capital", found.group()));
            PLACE.matcher(line)
                    .results()
                    .forEach(found -> rules.find(
                            "place-capital",
                            line.substring(found.start(), nameEnd(line, found.end())),
                            found.group().strip().toLowerCase(FormRules.VIETNAMESE)));
        }
    }

    private static int nameEnd(String line, int from) {
        var space = line.indexOf(' ', from);
        return space < 0 ? line.length() : space;
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(FormRules.VIETNAMESE));
    }
}
