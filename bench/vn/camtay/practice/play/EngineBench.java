package vn.camtay.practice.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import vn.camtay.practice.pack.Packs;

/// What an action costs the engine alone: along the way of somebody who knows how, again and again; and of every action
/// that is possible in every state of a scenario, in no order.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@org.openjdk.jmh.annotations.State(Scope.Thread)
public class EngineBench {
    private static final int MOST = 100_000;

    private record Situated(State state, PossibleActions.Act act) {}

    private final Script script = Packs.ours().scriptOf("khai-sinh", "be-bao-an");
    private final Play play = new Play(script);
    private final Moves moves = new Moves(script);
    private final List<Action> way = new ArrayList<>();
    private List<Situated> everywhere = List.of();
    private State state = play.start();
    private int step;
    private int next;

    @Setup
    public void walk() {
        for (var here = play.start(); !here.isOver(); ) {
            var action = moves.best(here);
            way.add(action);
            here = play.play(here, Part.RESIDENT, action, Exploration.NOW).next();
        }
        var possible = new PossibleActions(script);
        var all = new ArrayList<Situated>();
        for (var one : Exploration.of(script).all()) {
            possible.in(one).forEach(act -> all.add(new Situated(one, act)));
        }
        Collections.shuffle(all, new Random(1));
        everywhere = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        System.out.printf("%,d actions on the way, %,d possible everywhere, of which %,d%n",
                way.size(), all.size(), everywhere.size());
    }

    @Benchmark
    public Outcome action_on_the_way() {
        if (step == way.size()) {
            state = play.start();
            step = 0;
        }
        var played = play.play(state, Part.RESIDENT, way.get(step++), Exploration.NOW);
        state = played.next();
        return played.outcome();
    }

    @Benchmark
    public Played action_anywhere() {
        next = next + 1 == everywhere.size() ? 0 : next + 1;
        var one = everywhere.get(next);
        return play.play(one.state(), one.act().part(), one.act().action(), Exploration.NOW);
    }

    /// What a hint asks of the engine on each guided screen.
    @Benchmark
    public Action best_move_anywhere() {
        next = next + 1 == everywhere.size() ? 0 : next + 1;
        return moves.best(everywhere.get(next).state());
    }
}
