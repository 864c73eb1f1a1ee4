package vn.camtay.plan.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.camtay.page.Page;
import vn.camtay.plan.Finding;
import vn.camtay.plan.Hindrance;
import vn.camtay.plan.PlanVersion;
import vn.camtay.plan.Sourced;
import vn.camtay.plan.sheet.Datum;
import vn.camtay.plan.sheet.Kind;
import vn.camtay.plan.sheet.PlanSheet;

/// How data of a plan are said on a page.
final class PlanWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private PlanWords() {}

    /// "Ngày học".
    static String label(Page page, String key) {
        return page.text("planpages.datum." + Kind.sort(key));
    }

    /// "Cụm 1 · Ngày học": also where the datum stands alone.
    static String fullLabel(Page page, String key, PlanSheet... sheets) {
        var end = key.indexOf('.', key.indexOf('.') + 1);
        if (end < 0) {
            return label(page, key);
        }
        for (var sheet : sheets) {
            var name = sheet.text(key.substring(0, end));
            if (!name.isEmpty()) {
                return name + " · " + label(page, key);
            }
        }
        return label(page, key);
    }

    /// One value as people say it: a day with its weekday, money with dots.
    static String value(Page page, Kind kind, String text) {
        return switch (kind) {
            case DAY, DAYS -> page.day(LocalDate.parse(text, DAY));
            case MONEY -> page.text("planpages.money", page.number(Long.parseLong(text)));
            case NUMBER -> page.number(Long.parseLong(text));
            case TEXT, LINES, NAMES, HALF -> text;
        };
    }

    /// A whole datum as text: names in one row, sentences and days each on its own.
    static String shown(String key, String text) {
        return Kind.of(key).filter(kind -> kind == Kind.NAMES).isPresent() ? text.replace("\n", ", ") : text;
    }

    /// The lines a list was read from, each once.
    static List<Integer> lines(Datum datum) {
        return datum.values().stream()
                .map(Sourced::line)
                .filter(line -> line > 0)
                .distinct()
                .toList();
    }

    /// The lines with a neighbour on either side, for a datum whose sentence is broken over them.
    static List<Integer> around(List<Integer> lines, int last) {
        return lines.stream()
                .flatMap(line -> Stream.of(line - 1, line, line + 1))
                .filter(line -> line >= 1 && line <= last)
                .distinct()
                .sorted()
                .toList();
    }

    static String title(Page page, PlanVersion version) {
        var title = version.sheet().text("heading.title");
        return title.isEmpty() ? page.text("planpages.untitled") : title;
    }

    /// "Bản 2 · nháp" or "Bản 1 · ban hành lần 1".
    static String state(Page page, PlanVersion version) {
        return version.issue()
                .map(issue -> page.text("planpages.state.issued", issue.number()))
                .orElseGet(() -> page.text("planpages.state.draft"));
    }

    static String finding(Page page, Finding finding) {
        return finding.message(Locale.of(page.language()));
    }

    static String hindrance(Page page, Hindrance hindrance) {
        return page.text(
                "planpages.hindrance." + hindrance.rule(), hindrance.details().toArray());
    }
}
