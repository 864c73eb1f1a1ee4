package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.camtay.studio.mention.ProperName;
import vn.camtay.studio.mention.ProperName.Sort;
import vn.camtay.studio.mention.Spelled;

/// Every person and organisation is one of the facts', in full or by a shorter name.
record NameRule(Grounds grounds) implements Rule {
    private static final Set<String> PLACE_CUES =
            Set.of("tai", "o", "ve", "tu", "den", "toi", "khu", "quanh", "gan", "que", "ngu");

    @Override
    public List<Problem> problems(Draft draft) {
        var problems = new ArrayList<Problem>();
        for (var name : draft.reading().names()) {
            var words = Spelled.of(draft.passage(), name.from(), name.to());
            if (!isKnown(name.sort(), words)) {
                problems.add(problem(draft, name));
            }
        }
        return problems;
    }

    private boolean isKnown(Sort sort, Spelled words) {
        return IntStream.range(0, grounds.rows().size()).anyMatch(i -> isIn(i, sort, words));
    }

    private boolean isIn(int fact, Sort sort, Spelled words) {
        var row = grounds.rows().get(fact);
        return switch (sort) {
            case PERSON -> NamedIn.isPerson(row, words, token -> grounds.isInPlace(fact, token));
            case ORGANISATION -> NamedIn.isOrganisation(row, words);
            case OTHER -> row.find(words, 0) >= 0;
        };
    }

    private static Problem problem(Draft draft, ProperName name) {
        var before = draft.passage().at(name.from() - 1).bare();
        var place = name.sort() == Sort.OTHER && PLACE_CUES.contains(before);
        var what = switch (name.sort()) {
            case PERSON -> "Tên người \"";
            case ORGANISATION -> "Tên cơ quan, tổ chức \"";
            case OTHER -> place ? "Nơi \"" : "Tên riêng \"";
        };
        var kind = place ? ProblemKind.PLACE : ProblemKind.NAME;
        return draft.problem(
                kind,
                name,
                what + draft.quote(name)
                        + "\" không có trong sự việc của đề bài. Hãy xem lại từng chữ, hoặc thêm sự việc kèm nguồn.");
    }
}
