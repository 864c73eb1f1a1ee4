package vn.camtay.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.camtay.document.Sheets;
import vn.camtay.document.Sheets.Written;
import vn.camtay.report.counting.Asked;
import vn.camtay.report.counting.Cut;
import vn.camtay.report.counting.Line;
import vn.camtay.report.counting.Line.Visit;
import vn.camtay.report.counting.PeopleView;
import vn.camtay.report.counting.Results;
import vn.camtay.report.counting.Visits;
import vn.camtay.report.counting.What;
import vn.camtay.roster.Person;
import vn.camtay.shared.Time;

/// The results as a workbook: a sheet for each cut, one with every person, one with who came besides.
@Component
class ResultWorkbook {
    private final MessageSource words;
    private final Time time;

    ResultWorkbook(MessageSource words, Time time) {
        this.words = words;
        this.time = time;
    }

    byte[] write(Results results, Locale locale) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            new Writing(results, locale, new Sheets(book)).all();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One workbook being written.
    private final class Writing {
        private final Results results;
        private final Locale locale;
        private final Sheets sheets;

        Writing(Results results, Locale locale, Sheets sheets) {
            this.results = results;
            this.locale = locale;
            this.sheets = sheets;
        }

        void all() {
            sessions();
            cut("report.cluster", "report.byCluster", Cut.byCluster(results));
            cut("report.group", "report.byGroup", Cut.byGroup(results));
            cut("report.hamlet", "report.byHamlet", Cut.byHamlet(results));
            people();
            beside();
            facts();
        }

        private void sessions() {
            var sheet = sheet(
                    "report.bySession",
                    "report.day",
                    "report.cluster",
                    "report.session",
                    "report.convoked",
                    "report.present",
                    "report.substituted",
                    "report.beside");
            for (var row : Cut.sessions(results)) {
                sheet.row(
                        row.session().day(),
                        row.tally().cluster().name(),
                        text(row.session().part().key()),
                        row.count(What.CONVOKED).value(),
                        row.count(What.PRESENT).value(),
                        row.count(What.SUBSTITUTED).value(),
                        row.count(What.BESIDE).value());
            }
        }

        private void cut(String column, String name, Cut cut) {
            var sheet = sheet(
                    name,
                    column,
                    "report.planned",
                    "report.convoked",
                    "report.morning",
                    "report.afternoon",
                    "report.always",
                    "report.never");
            Stream.concat(cut.rows().stream(), Stream.of(cut.sum())).forEach(row -> {
                var last = row == cut.sum();
                sheet.row(
                        last ? text("report.sum") : row.label(),
                        row.planned().<Object>map(one -> one).orElse(""),
                        row.convoked().value(),
                        row.morning().value(),
                        row.afternoon().value(),
                        row.count(What.ALWAYS).value(),
                        row.count(What.NEVER).value());
            });
        }

        private void people() {
            var sheet = sheet(
                    "report.byPerson",
                    "report.name",
                    "report.hamlet",
                    "report.group",
                    "report.cluster",
                    "report.day",
                    "report.session",
                    "report.state",
                    "report.at",
                    "report.instead");
            for (var line : results.list(Asked.all(What.CONVOKED))) {
                for (var visit : line.visits()) {
                    var view = new PeopleView(results, Asked.all(What.CONVOKED));
                    sheet.row(
                            name(line),
                            hamlet(line),
                            view.groups(line),
                            line.cluster().name(),
                            visit.session().day(),
                            text(visit.session().part().key()),
                            text(Visits.key(visit)),
                            at(visit),
                            visit.instead().map(Person::name).orElse(""));
                }
            }
        }

        private void beside() {
            var sheet = sheet(
                    "report.beside",
                    "report.name",
                    "report.hamlet",
                    "report.cluster",
                    "report.day",
                    "report.session",
                    "report.at",
                    "report.reason");
            for (var line : results.list(Asked.all(What.BESIDE))) {
                var visit = line.visits().getFirst();
                sheet.row(
                        name(line),
                        hamlet(line),
                        line.cluster().name(),
                        visit.session().day(),
                        text(visit.session().part().key()),
                        at(visit),
                        visit.reason());
            }
        }

        private void facts() {
            var facts = results.facts();
            var sheet = sheet("report.source", "report.what", "report.value");
            sheet.row(text("report.programme"), results.programme().title());
            sheet.row(text("report.version"), results.programme().version());
            sheet.row(text("report.countedAt"), moment(facts.at()));
            sheet.row(text("report.marks"), facts.marks());
            sheet.row(text("report.voids"), facts.voids());
        }

        private Written sheet(String name, String... columns) {
            return sheets.add(text(name), Stream.of(columns).map(this::text).toList());
        }

        private String text(String key) {
            return words.getMessage(key, null, locale);
        }

        private String name(Line line) {
            return line.person().map(Person::name).orElseGet(() -> text("report.deleted"));
        }

        private static String hamlet(Line line) {
            return line.person().map(Person::hamletName).orElse("");
        }

        private String at(Visit visit) {
            return visit.mark().map(mark -> moment(mark.at())).orElse("");
        }

        private String moment(java.time.Instant moment) {
            return DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).format(moment.atZone(time.zone()));
        }
    }
}
