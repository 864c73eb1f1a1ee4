package vn.camtay.practice.play;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.trouble.Trouble.Verdict;

/// A quick try of a script before people meet it: the way of one who knows how, and the same way with each common
/// mistake made once. The full walk over all states is for our own packs, in the tests.
public record Trial(Script script) {
    private static final Instant NOW = Instant.parse("2025-12-22T01:00:00Z");
    private static final int ENOUGH = 200;

    /// What came of it.
    public sealed interface Finding {
        /// @param actions of the way without a mistake
        record Passes(int actions) implements Finding {}

        /// @param at the screen that it never leaves
        record Stuck(Stage at) implements Finding {}
    }

    public Finding run() {
        var best = walk(Optional.empty());
        return Stream.concat(Stream.of(best), mistakes().map(Optional::of).map(this::walk))
                .filter(Finding.Stuck.class::isInstance)
                .findFirst()
                .orElse(best);
    }

    private Finding walk(Optional<Action> mistake) {
        var play = new Play(script);
        var moves = new Moves(script);
        var state = play.start();
        var left = mistake;
        for (var done = 0; done < ENOUGH; done++) {
            if (state.isOver()) {
                return new Finding.Passes(done);
            }
            if (left.isPresent()) {
                var tried = play.play(state, Part.RESIDENT, left.get(), NOW);
                if (!(tried.outcome() instanceof Outcome.NotNow)) {
                    left = Optional.empty();
                    state = tried.next();
                    continue;
                }
            }
            state = play.play(state, Part.RESIDENT, moves.best(state), NOW).next();
        }
        return new Finding.Stuck(state.stage());
    }

    private Stream<Action> mistakes() {
        var fields = script.pack().fields().stream().map(Pack.Field::id).collect(Collectors.toSet());
        return Stream.of(
                        script.pack().communes().stream().map(Action.ChooseCommune::new),
                        Stream.<Action>of(
                                new Action.HandInForm(fields),
                                new Action.GivePasscode(false),
                                new Action.GiveCode(false),
                                new Action.Withdraw()),
                        badPapers(),
                        script.scenario().troubles().stream().flatMap(this::wrongMoves))
                .flatMap(one -> one);
    }

    private Stream<Action> badPapers() {
        var papers = script.papers().stream().map(Paper::id).toList();
        return Stream.concat(script.pack().components().stream().map(Pack.Component::id), Stream.of(Script.OTHER))
                .flatMap(component ->
                        papers.stream().map(paper -> new Action.Attach(component, Attachment.of(paper.value()))));
    }

    private Stream<Action> wrongMoves(String trouble) {
        return script.troubles().find(trouble).stream()
                .flatMap(one -> one.moves().stream())
                .filter(move -> move.verdict() != Verdict.RIGHT)
                .map(move -> new Action.Try(move.id()));
    }
}
