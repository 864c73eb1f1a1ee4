package vn.camtay.roster.importing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.camtay.plan.PlanId;
import vn.camtay.roster.reading.Mapping;
import vn.camtay.roster.reading.RosterReading;

/// What confirming an import would do, row by row, with the answers given so far. Nothing is written.
///
/// @param chosen what a person said columns mean, this time or earlier
/// @param questions all of them, answered or not
/// @param absent how many convoked people of the roster the list does not name; they stay
public record Preview(
        ImportId id,
        PlanId programme,
        String fileName,
        Instant at,
        Mapping chosen,
        RosterReading reading,
        List<Line> lines,
        List<Question> questions,
        Decisions decisions,
        int absent) {
    public Preview {
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
    }

    /// One person of the list and what becomes of them.
    public record Line(Listed listed, Effect effect) {}

    public Optional<String> answer(Question question) {
        return decisions.to(question);
    }

    /// Still without an answer that can be used.
    public List<Question> open() {
        return questions.stream()
                .filter(question -> answer(question).isEmpty() || isWaiting(question))
                .toList();
    }

    private boolean isWaiting(Question question) {
        return lines.stream()
                .anyMatch(line -> line.effect() instanceof Effect.Asked asked
                        && asked.question().equals(question));
    }

    /// The answers given, and the program's own proposals for the rest.
    public Decisions suggested() {
        var answers = new HashMap<String, String>();
        open().forEach(question -> answers.put(question.id(), question.suggested()));
        return decisions.and(new Decisions(answers));
    }

    public List<Line> added() {
        return lines(effect -> effect instanceof Effect.Added);
    }

    public List<Line> changed() {
        return lines(effect -> effect instanceof Effect.Changed);
    }

    public List<Line> unchanged() {
        return lines(effect -> effect instanceof Effect.Unchanged);
    }

    Written counts() {
        return new Written(
                added().size(),
                changed().size(),
                unchanged().size(),
                reading.rejected().size());
    }

    private List<Line> lines(Predicate<Effect> test) {
        return lines.stream().filter(line -> test.test(line.effect())).toList();
    }
}
