package vn.camtay.report.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.place.Commune;
import vn.camtay.plan.Programme;
import vn.camtay.shared.Folding;

/// The form around the figures. Every mistake is told at once, at its field.
record ReportForm(
        @Nullable String fact,
        @Nullable String number,
        @Nullable String code,
        @Nullable String day,
        @Nullable String about,
        @Nullable String plan,
        @Nullable String to,
        @Nullable String recipients,
        @Nullable String authority,
        @Nullable String title,
        @Nullable String name) {
    private static final int LONGEST = 300;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /// What the office would write most often.
    static ReportForm usual(Programme programme, LocalDate today, UUID fact) {
        return new ReportForm(
                fact.toString(),
                "",
                "BC-UBND",
                today.format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)),
                Abstract.of(programme.title()),
                "",
                "",
                String.join("\n", ResultDocument.usualRecipients()),
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH",
                "");
    }

    /// The same with another fact id, for the page that is shown again.
    ReportForm with(UUID fresh) {
        return new ReportForm(fresh.toString(), number, code, day, about, plan, to, recipients, authority, title, name);
    }

    /// Message keys by field; empty when the report may be issued.
    Map<String, String> mistakes() {
        var found = new LinkedHashMap<String, String>();
        if (readNumber().isEmpty()) {
            found.put("number", "report.form.number.wrong");
        }
        if (!clean(code).matches("BC-[A-ZĐ]{2,12}")) {
            found.put("code", "report.form.code.wrong");
        }
        if (readDay().isEmpty()) {
            found.put("day", "report.form.day.wrong");
        }
        if (clean(about).isEmpty() || clean(about).length() > LONGEST) {
            found.put("about", "report.form.about.wrong");
        }
        if (clean(title).isEmpty()) {
            found.put("title", "report.form.title.wrong");
        }
        if (clean(name).isEmpty()) {
            found.put("name", "report.form.name.wrong");
        }
        return found;
    }

    /// What stands around the figures, as far as it is written: a draft takes it half empty.
    Heading heading(Commune commune, boolean draft) {
        return new Heading(
                commune,
                draft ? Optional.empty() : readNumber(),
                clean(code).isEmpty() ? "BC-UBND" : clean(code),
                draft ? Optional.empty() : readDay(),
                clean(about),
                clean(plan),
                clean(to),
                lines(recipients),
                new Heading.Signer(lines(authority), clean(title), clean(name)));
    }

    Optional<Integer> readNumber() {
        return clean(number).matches("\\d{1,5}") && Integer.parseInt(clean(number)) > 0
                ? Optional.of(Integer.valueOf(clean(number)))
                : Optional.empty();
    }

    Optional<LocalDate> readDay() {
        try {
            return Optional.of(LocalDate.parse(clean(day), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<UUID> factId() {
        try {
            return Optional.of(UUID.fromString(clean(fact)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String clean(@Nullable String text) {
        return text == null ? "" : Folding.clean(text);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(ReportForm::clean)
                        .filter(line -> !line.isEmpty())
                        .limit(20)
                        .toList();
    }
}
