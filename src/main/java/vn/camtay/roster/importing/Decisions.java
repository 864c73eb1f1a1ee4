package vn.camtay.roster.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a person answered to the questions of an import, by question.
///
/// @param answers `SAME`, `APART`, `NEW`, `OUT`, `REPLACES`, `DEPUTY`, or the id of the person of the roster it is
public record Decisions(Map<String, String> answers) {
    /// These rows are one person.
    public static final String SAME = "same";
    /// These rows are different people.
    public static final String APART = "apart";
    /// Nobody of the roster.
    public static final String NEW = "new";

    /// Was deleted, and stays out.
    public static final String OUT = "out";

    /// Heads the hamlet; the head it had no longer comes.
    public static final String REPLACES = "replaces";

    /// Comes as the deputy of the head the hamlet has.
    public static final String DEPUTY = "deputy";

    public Decisions {
        answers = Map.copyOf(answers);
    }

    public static Decisions none() {
        return new Decisions(Map.of());
    }

    /// Answers given later win.
    public Decisions and(Decisions later) {
        var both = new HashMap<>(answers);
        both.putAll(later.answers);
        return new Decisions(both);
    }

    public Optional<String> to(Question question) {
        return Optional.ofNullable(answers.get(question.id())).filter(question::allows);
    }
}
