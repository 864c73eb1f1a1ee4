package vn.camtay.practice.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.camtay.document.Sheets;
import vn.camtay.practice.Running;
import vn.camtay.practice.play.Step;
import vn.camtay.practice.result.Crossover.When;

/// The results of practice as a workbook: by hamlet, by person, and every rehearsal step by step.
@Component
class PracticeWorkbook {
    private final MessageSource words;

    PracticeWorkbook(MessageSource words) {
        this.words = words;
    }

    byte[] write(PracticeResults.Results results, Locale locale) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var writing = new Writing(new Sheets(book), locale);
            writing.hamlets(results.hamlets());
            writing.people(results.hamlets());
            writing.steps(results.hamlets());
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One workbook being written.
    private final class Writing {
        private final Sheets sheets;
        private final Locale locale;

        Writing(Sheets sheets, Locale locale) {
            this.sheets = sheets;
            this.locale = locale;
        }

        void hamlets(List<HamletResult> hamlets) {
            var sheet = sheet(
                    "hamlets",
                    "hamlet",
                    "convoked",
                    "practised",
                    "unaided",
                    "both",
                    "before",
                    "after",
                    "change",
                    "low",
                    "high",
                    "etiquette");
            hamlets.forEach(one -> {
                var interval = one.change().interval();
                sheet.row(
                        one.name(),
                        one.people().size(),
                        one.practised(),
                        one.unaided(),
                        one.compared(),
                        one.passed(When.BEFORE),
                        one.passed(When.AFTER),
                        interval.<Object>map(_ -> one.change().points()).orElse(""),
                        interval.<Object>map(PairedChange.Interval::low).orElse(""),
                        interval.<Object>map(PairedChange.Interval::high).orElse(""),
                        one.sum(PersonResult::handledRightly));
            });
        }

        void people(List<HamletResult> hamlets) {
            var sheet = sheet(
                    "people",
                    "person",
                    "hamlet",
                    "begun",
                    "finished",
                    "unaided",
                    "seconds",
                    "misses",
                    "recoveries",
                    "hints",
                    "falls",
                    "etiquette",
                    "etiquetteWrong",
                    "before",
                    "after");
            for (var hamlet : hamlets) {
                hamlet.people().forEach(one -> {
                    var whole = one.whole();
                    sheet.row(
                            one.person().name(),
                            hamlet.name(),
                            one.begun().size(),
                            one.done(),
                            one.unaided(),
                            (int) whole.time().toSeconds(),
                            whole.misses(),
                            whole.recoveries(),
                            whole.hints(),
                            whole.falls(),
                            one.handledRightly(),
                            one.handledWrongly(),
                            outcome(one, When.BEFORE),
                            outcome(one, When.AFTER));
                });
            }
        }

        private String outcome(PersonResult person, When when) {
            return person.findTest(when)
                    .map(test -> text(PersonResult.isUnaided(test) ? "passed" : "notPassed"))
                    .orElse("");
        }

        void steps(List<HamletResult> hamlets) {
            var sheet = sheet(
                    "steps",
                    "person",
                    "hamlet",
                    "scenario",
                    "step",
                    "seconds",
                    "misses",
                    "recoveries",
                    "hints",
                    "falls");
            for (var hamlet : hamlets) {
                hamlet.people()
                        .forEach(person -> person.begun().stream()
                                .flatMap(running -> rows(person, hamlet, running))
                                .forEach(row -> sheet.row(row.toArray())));
            }
        }

        private Stream<List<Object>> rows(PersonResult person, HamletResult hamlet, Running running) {
            return Stream.of(Step.values()).map(step -> {
                var of = running.tally().of(step);
                return List.<Object>of(
                        person.person().name(),
                        hamlet.name(),
                        running.script().scenario().title(),
                        words.getMessage("practice.step." + step, null, locale),
                        (int) of.time().toSeconds(),
                        of.misses(),
                        of.recoveries(),
                        of.hints(),
                        of.falls());
            });
        }

        private Sheets.Written sheet(String name, String... columns) {
            var heads = new ArrayList<String>();
            for (var column : columns) {
                heads.add(text(column));
            }
            return sheets.add(text(name), heads);
        }

        private String text(String key) {
            return words.getMessage("practice.results." + key, null, locale);
        }
    }
}
