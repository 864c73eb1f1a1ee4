package vn.camtay.drill.score;

import java.util.List;

/// What changed in a group of people between two sheets.
public sealed interface Change {
    /// Fewer than so many who took both sheets tell nothing of the group, and too much of each.
    int FEWEST = 8;
    /// Fewer than so many on either side of the crossover, and the two forms cannot be told apart from the change.
    int FEWEST_OF_HALF = 2;

    int people();

    /// Nothing is shown.
    record TooFew(int people) implements Change {}

    /// @param before the counts of all, for a sentence anybody understands
    /// @param sensitivity the change of d′
    /// @param trust the change of the share of true items trusted: nobody should leave doubting everything
    record Shown(int people, Counts before, Counts after, Interval sensitivity, Interval trust) implements Change {
        public Verdict verdict() {
            return sensitivity.verdict();
        }

        public Discrimination was() {
            return Discrimination.of(before);
        }

        public Discrimination is() {
            return Discrimination.of(after);
        }
    }

    /// @param level of the intervals: 0.95 for the main result, 0.99 for one of many (channels, hamlets, groups)
    static Change of(List<Pair> pairs, double level) {
        var halves = Halves.of(pairs);
        if (pairs.size() < FEWEST || halves.smaller() < FEWEST_OF_HALF || !halves.hasBoth()) {
            return new TooFew(pairs.size());
        }
        return new Shown(
                pairs.size(),
                Halves.sum(pairs, Pair::before),
                Halves.sum(pairs, Pair::after),
                halves.interval(Halves::sensitivity, level),
                halves.interval(Halves::trust, level));
    }
}
