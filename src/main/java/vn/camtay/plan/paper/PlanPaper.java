package vn.camtay.plan.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.Document;
import vn.camtay.document.DocumentDraft;
import vn.camtay.document.DocumentType;
import vn.camtay.document.Masthead.Issued;
import vn.camtay.document.Masthead.Issuer;
import vn.camtay.plan.Plan;
import vn.camtay.plan.Sourced;

/// Writes a plan anew from its data in the form of Nghị định 30/2020/NĐ-CP: numbered again, tables for what is a table,
/// room left where number or day is still open.
public final class PlanPaper {
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,6})\\s*/\\s*(.+)");
    private static final Pattern ISSUER_KIND =
            Pattern.compile("(?iu)\\s+(?=(xã|phường|thị trấn|đặc khu|huyện|tỉnh)\\s)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String SYMBOL = "KH-UBND";

    private final Plan plan;
    private final int year;

    private PlanPaper(Plan plan, int year) {
        this.plan = plan;
        this.year = year;
    }

    /// @param today gives the year where the plan names no day at all
    public static Document of(Plan plan, LocalDate today) {
        var days = plan.schedule().clusters().stream()
                .map(Plan.Cluster::firstDay)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new PlanPaper(plan, (days.isEmpty() ? today : days.getFirst()).getYear()).document();
    }

    private Document document() {
        var draft = Document.of(DocumentType.KE_HOACH)
                .issuedBy(issuer())
                .about(text(plan.heading().title()));
        number(draft);
        day(draft);
        plan.legalBases().forEach(base -> draft.basedOn(basis(base.value())));
        draft.saying(new PlanBody(plan)::write);
        closing(draft);
        return draft.build();
    }

    /// "ỦY BAN NHÂN DÂN XÃ LỘC HƯNG" stands on two lines.
    private Issuer issuer() {
        var lines = ISSUER_KIND.split(text(plan.heading().issuer()), 2);
        for (var i = 0; i < lines.length; i++) {
            lines[i] = lines[i].toUpperCase(Locale.of("vi"));
        }
        return Issuer.of(lines);
    }

    private void number(DocumentDraft draft) {
        var number = NUMBER.matcher(text(plan.heading().number()));
        if (number.matches()) {
            draft.numbered(Integer.parseInt(number.group(1)), number.group(2).strip());
        } else {
            draft.unnumbered(SYMBOL);
        }
    }

    private void day(DocumentDraft draft) {
        var place = text(plan.heading().place());
        var issued = plan.heading().issued();
        if (issued == null) {
            draft.issuedAt(new Issued(place, OptionalInt.empty(), OptionalInt.empty(), year));
        } else {
            draft.issuedAt(place, issued.value());
        }
    }

    private static String basis(Plan.LegalBase base) {
        var words = new StringBuilder("Căn cứ");
        add(words, "", base.kind());
        add(words, "số ", base.number());
        var date = base.date();
        add(words, "ngày ", date == null ? null : DAY.format(date));
        add(words, "của ", base.issuer());
        add(words, base.about().toLowerCase(Locale.ROOT).startsWith("về ") ? "" : "về việc ", base.about());
        return words.toString();
    }

    private static void add(StringBuilder words, String before, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.append(' ').append(before).append(text);
        }
    }

    private void closing(DocumentDraft draft) {
        plan.closing().recipients().forEach(recipient -> draft.copyTo(recipient.value()));
        var signer = plan.closing().signer();
        if (signer != null) {
            var signature = Signature.of(
                    signer.title().value().toUpperCase(Locale.of("vi")),
                    signer.name().value());
            draft.signedBy(
                    signer.authority().isEmpty()
                            ? signature
                            : signature.by(signer.authority().split("\\s*[\\n;,]\\s*|\\s+(?=KT\\.|TL\\.|Q\\.)")));
        }
    }

    static String text(@Nullable Sourced<String> datum) {
        return datum == null ? "" : datum.value();
    }

    /// The words as a sentence with its stop.
    static String sentence(String words) {
        return words.isEmpty() || ".:;!?…".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }
}
