package vn.camtay.roster.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.camtay.place.Hamlet;
import vn.camtay.roster.reading.AcceptedRow;
import vn.camtay.roster.reading.ProposedMerge;
import vn.camtay.roster.reading.RosterReading;
import vn.camtay.roster.reading.SourceRow;

/// The rows of a list put together into people, as far as somebody said that they are one.
record Merging(List<Listed> people, List<Question> questions) {
    static Merging of(RosterReading reading, Map<String, Hamlet> hamlets, Decisions decisions) {
        Function<AcceptedRow, Hamlet> hamletOf = row -> java.util.Objects.requireNonNull(hamlets.get(row.hamlet()));
        var byPlace = new HashMap<SourceRow, AcceptedRow>();
        var groups = new LinkedHashMap<SourceRow, List<AcceptedRow>>();
        for (var row : reading.accepted()) {
            byPlace.put(row.at(), row);
            groups.put(row.at(), new ArrayList<>(List.of(row)));
        }
        var questions = new ArrayList<Question>();
        for (var merge : reading.merges()) {
            var sides = merge.rows().stream().map(byPlace::get).toList();
            var question = question(
                    merge,
                    sides.stream()
                            .map(row -> Listed.of(List.of(row), hamletOf.apply(row)))
                            .toList());
            questions.add(question);
            if (decisions.to(question).filter(Decisions.SAME::equals).isPresent()) {
                merge.rows().stream()
                        .skip(1)
                        .forEach(row -> join(groups, merge.rows().getFirst(), row));
            }
        }
        var people = groups.values().stream()
                .distinct()
                .map(rows -> Listed.of(rows, hamletOf.apply(rows.getFirst())))
                .toList();
        return new Merging(people, questions);
    }

    /// Those of whom it is not said yet whether they are one with another of the list, with the question.
    Map<Listed, Question.OnePerson> undecided(Decisions decisions) {
        var undecided = new IdentityHashMap<Listed, Question.OnePerson>();
        for (var question : questions) {
            if (question instanceof Question.OnePerson open
                    && decisions.to(open).isEmpty()) {
                var rows = new HashSet<SourceRow>();
                open.sides().forEach(side -> rows.addAll(side.rows()));
                people.stream()
                        .filter(listed -> listed.rows().stream().anyMatch(rows::contains))
                        .forEach(listed -> undecided.putIfAbsent(listed, open));
            }
        }
        return undecided;
    }

    private static Question question(ProposedMerge merge, List<Listed> sides) {
        var why = Question.Why.valueOf(merge.reason().name());
        return new Question.OnePerson(Question.idOf("rows", merge.rows()), why, merge.certain(), sides);
    }

    private static void join(Map<SourceRow, List<AcceptedRow>> groups, SourceRow first, SourceRow second) {
        var one = groups.getOrDefault(first, List.of());
        var other = groups.getOrDefault(second, List.of());
        if (one != other) {
            one.addAll(other);
            other.forEach(row -> groups.put(row.at(), one));
        }
    }
}
