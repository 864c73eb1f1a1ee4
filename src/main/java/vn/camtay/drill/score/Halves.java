package vn.camtay.drill.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/// The two halves of a crossover. Each half's change is the effect plus or minus the difference between the forms; the
/// mean of both is the effect, whatever the size of the halves.
///
/// The interval leaves out one person at a time (jackknife, stratified by half; Wolter, Introduction to Variance
/// Estimation, 2007, chapter 4) and takes Student's t. The person is the unit: their answers on both sheets go
/// together.
record Halves(List<Pair> startedWithA, List<Pair> startedWithB) {
    static Halves of(List<Pair> pairs) {
        return new Halves(
                pairs.stream().filter(pair -> pair.first() == Form.A).toList(),
                pairs.stream().filter(pair -> pair.first() == Form.B).toList());
    }

    static Counts sum(List<Pair> pairs, Function<Pair, Counts> what) {
        return pairs.stream().map(what).reduce(Counts.NONE, Counts::plus);
    }

    int smaller() {
        return Math.min(startedWithA.size(), startedWithB.size());
    }

    /// Each of the four cells has true and false items, whoever is left out.
    boolean hasBoth() {
        return List.of(startedWithA, startedWithB).stream()
                .allMatch(half -> isEnough(half, Pair::before) && isEnough(half, Pair::after));
    }

    private static boolean isEnough(List<Pair> half, Function<Pair, Counts> what) {
        var sum = sum(half, what);
        return half.stream().map(what).allMatch(one -> sum.minus(one).hasBoth());
    }

    static double sensitivity(Counts before, Counts after) {
        return Discrimination.of(after).sensitivity()
                - Discrimination.of(before).sensitivity();
    }

    static double trust(Counts before, Counts after) {
        return after.trustShare() - before.trustShare();
    }

    Interval interval(ToDoubleBiFunction<Counts, Counts> change, double level) {
        var a = new Half(startedWithA, change);
        var b = new Half(startedWithB, change);
        var value = (a.value() + b.value()) / 2;
        var error = Math.sqrt((a.variance() + b.variance()) / 4);
        var freedom = startedWithA.size() + startedWithB.size() - 2;
        return Interval.around(value, Normal.reach(level, freedom) * error, level);
    }

    /// One half with the change looked at.
    private record Half(List<Pair> pairs, ToDoubleBiFunction<Counts, Counts> change) {
        double value() {
            return change.applyAsDouble(sum(pairs, Pair::before), sum(pairs, Pair::after));
        }

        double variance() {
            var before = sum(pairs, Pair::before);
            var after = sum(pairs, Pair::after);
            var without = new ArrayList<Double>();
            for (var one : pairs) {
                without.add(change.applyAsDouble(before.minus(one.before()), after.minus(one.after())));
            }
            var mean =
                    without.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            var squares = without.stream()
                    .mapToDouble(one -> (one - mean) * (one - mean))
                    .sum();
            return squares * (pairs.size() - 1) / pairs.size();
        }
    }
}
