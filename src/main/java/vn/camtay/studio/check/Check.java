package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.text.Chu;

/// Holds drafts against one brief: what each states is traced to a fact, or marked with the reason.
public final class Check {
    /// What is part of a leak or a promise is not marked a second time as a number or name.
    private static final Set<ProblemKind> WIDE = Set.of(ProblemKind.PERSONAL_DATA, ProblemKind.UNSUPPORTED_CLAIM);

    private static final Set<ProblemKind> NARROW =
            Set.of(ProblemKind.NUMBER, ProblemKind.DATE, ProblemKind.NAME, ProblemKind.PLACE);

    private final List<Rule> rules;
    private final List<Rule> advice;

    private Check(List<Rule> rules, List<Rule> advice) {
        this.rules = List.copyOf(rules);
        this.advice = List.copyOf(advice);
    }

    /// The rules for one brief; they may be used for any number of its drafts.
    public static Check of(Brief brief) {
        return of(brief, new DetectedPersonalData());
    }

    public static Check of(Brief brief, PersonalData personalData) {
        var grounds = Grounds.of(brief.facts());
        var calendar = new Calendar(grounds);
        var places = new KnownPlaces(grounds);
        var rules = List.of(
                new PersonalDataRule(grounds, personalData),
                new DocumentRule(grounds),
                new DateRule(calendar),
                new DocumentDateRule(grounds, calendar),
                new PairRule(grounds, calendar),
                new PlaceRule(places),
                new NumberRule(grounds, new KnownNumbers(grounds, calendar, places)),
                new NameRule(grounds),
                new RoleRule(grounds),
                new ClaimRule(grounds),
                new LengthRule(brief.kind()));
        return new Check(
                rules,
                List.of(new StructureRule(brief.kind()), new SentenceRule(brief.kind()), new AdviceRule(grounds)));
    }

    /// What stands in the way of a release.
    public Checked read(String text) {
        return read(Draft.of(text), List.of());
    }

    /// That, and advice on structure, sentences, words and tone.
    public Checked readAll(String text) {
        return read(Draft.of(text), advice);
    }

    private Checked read(Draft draft, List<Rule> more) {
        var problems = new ArrayList<Problem>();
        more.forEach(rule -> problems.addAll(rule.problems(draft)));
        rules.forEach(rule -> problems.addAll(rule.problems(draft)));
        var wide = problems.stream()
                .filter(problem -> WIDE.contains(problem.kind()))
                .toList();
        var warned = Claims.warnedOf(draft.passage());
        problems.removeIf(problem -> problem.kind() == ProblemKind.NUMBER
                && warned.stream()
                        .anyMatch(claim -> draft.passage().at(claim.from()).start() <= problem.start()
                                && problem.end()
                                        <= draft.passage().at(claim.to() - 1).end()));
        problems.removeIf(problem -> NARROW.contains(problem.kind())
                && wide.stream().anyMatch(over -> over.start() < problem.end() && problem.start() < over.end()));
        problems.sort(Comparator.comparingInt(Problem::start).thenComparingInt(Problem::end));
        return new Checked(Chu.count(draft.text()), problems);
    }
}
