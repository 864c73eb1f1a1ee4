package vn.camtay.report.paper;

import static vn.camtay.report.paper.ResultDocument.number;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camtay.document.Body;
import vn.camtay.document.Table;
import vn.camtay.report.counting.Asked;
import vn.camtay.report.counting.Cut;
import vn.camtay.report.counting.Line;
import vn.camtay.report.counting.PeopleView;
import vn.camtay.report.counting.Reasons;
import vn.camtay.report.counting.Results;
import vn.camtay.report.counting.What;
import vn.camtay.roster.Person;
import vn.camtay.timetable.DayPart;

/// The tables of the report on paper.
final class ResultTables {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Results results;

    ResultTables(Results results) {
        this.results = results;
    }

    Table clusters() {
        var table = Table.draft()
                .column("Cụm", 22)
                .centred("Ngày", 26)
                .column("Địa điểm", 62)
                .number("Số " + results.hamletWord(), 16)
                .number("Danh sách", 22);
        for (var cluster : results.programme().clusters()) {
            table.row(
                    cluster.name(),
                    cluster.days().stream().map(day -> day.format(DAY)).collect(Collectors.joining(", ")),
                    cluster.venue(),
                    number(cluster.hamlets().size()),
                    number(results.count(Asked.all(What.CONVOKED).in(cluster.id()))
                            .value()));
        }
        return table.build();
    }

    Table sessions() {
        var table = Table.draft()
                .column("Buổi", 48)
                .number("Danh sách", 24)
                .number("Có mặt", 20)
                .number("Đạt", 20)
                .number("Đi thay", 20)
                .number("Ngoài danh sách", 26);
        for (var row : Cut.sessions(results)) {
            var over = results.isOver(row.session());
            var name = row.tally().cluster().name() + ", " + part(row.session().part()) + " "
                    + row.session().day().format(DAY) + (over ? "" : " (chưa xong)");
            table.row(
                    name,
                    number(row.count(What.CONVOKED).value()),
                    number(row.count(What.PRESENT).value()),
                    over ? row.share().words() : "–",
                    number(row.count(What.SUBSTITUTED).value()),
                    number(row.count(What.BESIDE).value()));
        }
        return table.build();
    }

    Table groups() {
        return cut("Nhóm", true, Cut.byGroup(results));
    }

    void hamlets(Body body) {
        body.table(cut(capital(results.hamletWord()), false, Cut.byHamlet(results)));
    }

    private Table cut(String title, boolean planned, Cut cut) {
        var table = Table.draft().centred("TT", 12).column(title, 50);
        if (planned) {
            table.number("Kế hoạch", 21);
        }
        table.number("Danh sách", 21)
                .number("Có mặt sáng", 21)
                .number("Có mặt chiều", 21)
                .number("Dự đủ", 18)
                .number("Không buổi nào", 23);
        var place = 1;
        for (var row : cut.rows()) {
            table.row(words(number(place++), row.label(), planned, row));
        }
        return table.totals(words("", "Cả kế hoạch", planned, cut.sum())).build();
    }

    private static String[] words(String place, String label, boolean planned, Cut.Row row) {
        var figures = Stream.of(
                        row.convoked(), row.morning(), row.afternoon(), row.count(What.ALWAYS), row.count(What.NEVER))
                .map(figure -> number(figure.value()));
        var plan = row.planned().map(ResultDocument::number).stream();
        return Stream.of(Stream.of(place, label), planned ? plan : Stream.<String>empty(), figures)
                .flatMap(one -> one)
                .toArray(String[]::new);
    }

    Table reasons(Reasons reasons) {
        var table = Table.draft()
                .column("Lý do", 80)
                .number("Đi thay", 25)
                .number("Ngoài danh sách", 30)
                .number("Cộng", 20);
        reasons.shared()
                .forEach(one ->
                        table.row(one.words(), number(one.substitutes()), number(one.walkIns()), number(one.all())));
        return table.build();
    }

    /// Who has a place that nobody took in a session that is over, by hamlet.
    void missing(Body body) {
        var table = Table.draft()
                .centred("TT", 12)
                .column("Họ và tên", 62)
                .column("Nhóm", 62)
                .column("Buổi chưa được ghi nhận", 40);
        var place = 1;
        for (var hamlet : results.programme().hamlets()) {
            var lines = results.list(Asked.all(What.CONVOKED).in(hamlet.id())).stream()
                    .filter(line -> line.visits().stream().anyMatch(Line.Visit::missed))
                    .toList();
            if (!lines.isEmpty()) {
                table.group(capital(hamlet.name()) + ": " + lines.size() + " người");
            }
            for (var line : lines) {
                table.row(
                        number(place++),
                        line.person().map(Person::name).orElse(""),
                        new PeopleView(results, Asked.all(What.CONVOKED)).groups(line),
                        line.visits().stream()
                                .filter(Line.Visit::missed)
                                .map(visit -> part(visit.session().part()))
                                .collect(Collectors.joining(", ")));
            }
        }
        body.table(table.build());
    }

    private static String part(DayPart part) {
        return switch (part) {
            case MORNING -> "sáng";
            case AFTERNOON -> "chiều";
        };
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.of("vi")) + words.substring(1);
    }
}
