package vn.camtay.document.check;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.document.DecreeWords;
import vn.camtay.document.Document;
import vn.camtay.document.DocumentType;
import vn.camtay.document.Finding;
import vn.camtay.document.Masthead;
import vn.camtay.document.Masthead.Issued;

/// Checks the top of the first page: issuer, motto, number and symbol, place and date, kind and abstract.
public final class MastheadCheck {
    /// Groups of letters with hyphens between: `KH-UBND`, `UBND-VHXH`.
    private static final Pattern GROUPS = Pattern.compile("[\\p{L}\\d]+(-[\\p{L}\\d]+)*");

    private static final Pattern STOP = Pattern.compile("[.;,:]$");

    private final FormRules rules = new FormRules();
    private final Document document;

    private MastheadCheck(Document document) {
        this.document = document;
    }

    public static List<Finding> check(Document document) {
        var check = new MastheadCheck(document);
        check.issuerAndMotto();
        check.symbol();
        check.issued();
        check.title();
        return check.rules.findings();
    }

    private void issuerAndMotto() {
        if (String.join("", document.masthead().issuer().name()).isEmpty()) {
            rules.find("missing-issuer");
        }
        if (!document.masthead().motto().equals(Masthead.MOTTO)) {
            rules.find("motto-spacing", document.masthead().motto());
        }
    }

    private void symbol() {
        var symbol = document.masthead().symbol();
        if (symbol.isEmpty() || symbol.get().code().isEmpty()) {
            rules.find("missing-symbol");
            return;
        }
        var code = symbol.get().code();
        if (symbol.get().number().isEmpty()) {
            rules.find("missing-number", code);
        }
        if (code.contains(" ")) {
            rules.find("symbol-spaces", code);
        } else if (!GROUPS.matcher(code).matches()) {
            rules.find("symbol-signs", code);
        }
        type(code);
    }

    private void type(String code) {
        var type = document.title().type();
        var first = code.split("[-/ ]", 2)[0];
        if (type.isLetter()) {
            // "CV" is no abbreviation of the decree, and a letter takes none at all.
            if (first.equals("CV") || DocumentType.findByCode(first).isPresent()) {
                rules.find("letter-with-type-in-symbol", code);
            }
        } else if (!type.code().isEmpty() && !first.equals(type.code())) {
            if (DocumentType.findByCode(first).isPresent()) {
                rules.find("symbol-not-of-type", code, type.name(), type.code());
            } else {
                rules.find("unknown-type-in-symbol", code, first);
            }
        }
    }

    private void issued() {
        var issued = document.masthead().issued();
        if (issued.isEmpty()) {
            if (!document.title().type().isMinutes()) {
                rules.find("missing-place-and-date");
            }
            return;
        }
        var at = issued.get();
        if (at.place().isEmpty()) {
            rules.find("missing-place", at.written());
        }
        if (at.day().isEmpty() || at.month().isEmpty()) {
            rules.find("missing-date", at.written());
        }
        if (!isPossible(at)) {
            rules.find("impossible-date", DecreeWords.date(at.day(), at.month(), at.year()));
        }
    }

    private static boolean isPossible(Issued at) {
        var month = at.month().orElse(1);
        if (month < 1 || month > 12) {
            return false;
        }
        return YearMonth.of(at.year(), month).isValidDay(at.day().orElse(1));
    }

    private void title() {
        var type = document.title().type();
        var about = document.title().about();
        if (DocumentType.find(type.name()).isEmpty()) {
            rules.find("unknown-type", type.name());
        }
        if (about.isEmpty()) {
            rules.find("missing-abstract");
        } else if (STOP.matcher(about).find()) {
            rules.find("abstract-with-stop", about);
        }
    }
}
