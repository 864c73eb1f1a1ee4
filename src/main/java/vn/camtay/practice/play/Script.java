package vn.camtay.practice.play;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camtay.practice.drawer.Flaw;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.PaperId;
import vn.camtay.practice.drawer.Persona;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.Scenario;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.play.EId.Account;
import vn.camtay.practice.trouble.Troubles;
import vn.camtay.shared.WorkingDays;

/// What a rehearsal plays: all that does not change while it is played.
///
/// @param troubles all that are known; those of the scenario strike by themselves, any other when the trainer sends it
/// @param situations of the helper
public record Script(
        Pack pack,
        Scenario scenario,
        Persona persona,
        Troubles troubles,
        List<Situation> situations,
        WorkingDays workingDays) {
    /// The component under which anything else may be attached.
    public static final String OTHER = "other";

    public Script {
        situations = List.copyOf(situations);
    }

    State start() {
        return new State(
                Stage.FIND,
                false,
                eId(),
                Dossier.EMPTY,
                Payment.NONE,
                List.of(),
                Meeting.of(scenario.troubles()),
                scenario.day(),
                Optional.<Instant>empty(),
                false,
                false,
                new TreeSet<>());
    }

    private EId eId() {
        return switch (scenario.beginning()) {
            case NO_ACCOUNT -> EId.of(Account.NONE, true);
            case LEVEL_ONE -> EId.of(Account.LEVEL_ONE, true);
            case NOT_ACTIVATED -> EId.of(Account.LEVEL_TWO, true);
            case NEW_PHONE -> EId.of(Account.ACTIVE, false);
            case READY -> EId.of(Account.ACTIVE, true);
        };
    }

    /// A paper that lies on the table in this scenario.
    public Optional<Paper> findPaper(String paper) {
        return scenario.papers().contains(paper) ? persona.find(new PaperId(paper)) : Optional.empty();
    }

    /// The commune that is right for this persona's dossier.
    public String commune() {
        return scenario.commune().orElseGet(pack::commune);
    }

    /// The fictional office that receives it.
    public String agency() {
        return pack.agency().name().replace("{commune}", commune());
    }

    /// Who declares together with the persona and signs too.
    public Optional<String> cosigner() {
        return pack.cosigner().map(persona::fill);
    }

    /// What the persona's papers say for a field, as people write it.
    public String answer(Pack.Field field) {
        return persona.fill(field.answer());
    }

    /// What there is to choose from for a field, each once; empty for one that is typed.
    public List<String> options(Pack.Field field) {
        return field.options().stream().map(persona::fill).distinct().toList();
    }

    public List<Paper> papers() {
        return scenario.papers().stream()
                .map(this::findPaper)
                .flatMap(Optional::stream)
                .toList();
    }

    /// The papers among these that are of a component's kinds and without a flaw.
    Set<String> goodKinds(Stream<String> papers) {
        return papers.map(this::findPaper)
                .flatMap(Optional::stream)
                .filter(paper -> paper.flaw() == Flaw.GOOD)
                .map(paper -> paper.kind().id())
                .collect(Collectors.toSet());
    }

    boolean isPaidLater() {
        return scenario.ending() == Ending.PAY_LATER;
    }

    boolean isFree() {
        return pack.fee().amount() == 0;
    }
}
