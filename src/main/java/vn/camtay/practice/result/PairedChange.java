package vn.camtay.practice.result;

import java.util.Collection;
import java.util.Optional;

/// How many more of the same people managed the second of two tests than the first, with how sure that is.
///
/// The interval is for the difference of two proportions of the same people, after Bonett and Price (2012): one is
/// added to both kinds of change before the usual formula, which keeps its promise with few people too. It says in
/// what range the change of all such people would lie, 95 times in 100.
///
/// @param people who did both
/// @param gained managed the second only
/// @param lost managed the first only
record PairedChange(int people, int gained, int lost) {
    /// Of fewer nothing is said but their counts: one person more or less would turn it round.
    static final int FEWEST = 5;

    private static final double QUANTILE = 1.959964;

    /// Whether one person managed the first and the second.
    record Pair(boolean first, boolean second) {}

    /// In percentage points.
    record Interval(int low, int high) {}

    static PairedChange of(Collection<Pair> pairs) {
        return new PairedChange(
                pairs.size(),
                (int) pairs.stream()
                        .filter(pair -> pair.second() && !pair.first())
                        .count(),
                (int) pairs.stream()
                        .filter(pair -> pair.first() && !pair.second())
                        .count());
    }

    boolean isTold() {
        return people >= FEWEST;
    }

    /// In percentage points.
    int points() {
        return people == 0 ? 0 : (int) Math.round(100.0 * (gained - lost) / people);
    }

    /// Empty for too few people.
    Optional<Interval> interval() {
        if (!isTold()) {
            return Optional.empty();
        }
        var up = (gained + 1.0) / (people + 2);
        var down = (lost + 1.0) / (people + 2);
        var half = QUANTILE * Math.sqrt((up + down - (up - down) * (up - down)) / (people + 2));
        return Optional.of(new Interval(percent(up - down - half), percent(up - down + half)));
    }

    private static int percent(double part) {
        return (int) Math.round(100 * Math.clamp(part, -1, 1));
    }

    /// "+20", "−9", "0".
    static String signed(int points) {
        return points > 0 ? "+" + points : String.valueOf(points).replace('-', '−');
    }
}
