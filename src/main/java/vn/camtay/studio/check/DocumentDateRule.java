package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.camtay.studio.mention.DocumentNumber;
import vn.camtay.studio.mention.Moment;
import vn.camtay.studio.mention.Reading;

/// The date right after a document number is that document's, where the facts give it one.
record DocumentDateRule(Grounds grounds, Calendar calendar) implements Rule {
    private static final int NEAR = 5;

    private record Dated(DocumentNumber document, Moment date) {}

    @Override
    public List<Problem> problems(Draft draft) {
        var problems = new ArrayList<Problem>();
        for (var said : dated(draft.reading())) {
            var known = grounds.facts().stream()
                    .flatMap(fact -> dated(fact).stream())
                    .filter(fact -> said.document.isOf(fact.document))
                    .toList();
            var other = known.stream().noneMatch(fact -> isSame(said.date, fact.date));
            if (!known.isEmpty() && other && calendar.knows(said.date)) {
                problems.add(draft.problem(
                        ProblemKind.DATE,
                        said.date,
                        "Văn bản " + draft.quote(said.document)
                                + " trong sự việc của đề bài có ngày khác. Hãy đối chiếu lại ngày ban hành."));
            }
        }
        return problems;
    }

    private static boolean isSame(Moment said, Moment known) {
        return said.day() == known.day()
                && said.month() == known.month()
                && (said.year() == 0 || known.year() == 0 || said.year() == known.year());
    }

    private static List<Dated> dated(Reading reading) {
        return reading.documents().stream()
                .flatMap(document -> dateAfter(reading, document).stream().map(date -> new Dated(document, date)))
                .toList();
    }

    private static Optional<Moment> dateAfter(Reading reading, DocumentNumber document) {
        return reading.moments().stream()
                .filter(moment -> moment.isDate() && moment.day() > 0 && moment.month() > 0)
                .filter(moment -> moment.from() >= document.to() && moment.from() - document.to() <= NEAR)
                .filter(moment -> reading.passage().tokens().subList(document.to(), moment.from()).stream()
                        .noneMatch(token -> token.is(".") || token.is(",") || token.is(";") || token.isBreak()))
                .findFirst();
    }
}
