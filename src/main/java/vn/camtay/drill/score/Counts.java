package vn.camtay.drill.score;

import java.util.Collection;

/// Alarms over false and over true items.
///
/// @param hits alarms over false items
/// @param falseAlarms alarms over true items
public record Counts(int hits, int fakes, int falseAlarms, int genuine) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts {
        if (hits < 0 || falseAlarms < 0 || hits > fakes || falseAlarms > genuine) {
            throw new IllegalArgumentException("more alarms than items");
        }
    }

    public static Counts of(Collection<Judged> judged, Cut cut) {
        var counts = NONE;
        for (var one : judged) {
            var alarm = cut.isAlarm(one.judgement()) ? 1 : 0;
            counts = counts.plus(one.genuine() ? new Counts(0, 0, alarm, 1) : new Counts(alarm, 1, 0, 0));
        }
        return counts;
    }

    public Counts plus(Counts other) {
        return new Counts(
                hits + other.hits, fakes + other.fakes, falseAlarms + other.falseAlarms, genuine + other.genuine);
    }

    Counts minus(Counts other) {
        return new Counts(
                hits - other.hits, fakes - other.fakes, falseAlarms - other.falseAlarms, genuine - other.genuine);
    }

    public int items() {
        return fakes + genuine;
    }

    /// True items that were trusted.
    public int trusted() {
        return genuine - falseAlarms;
    }

    /// Whether there is something to tell apart.
    public boolean hasBoth() {
        return fakes > 0 && genuine > 0;
    }

    /// The share of false items stopped at, as seen.
    public double hitShare() {
        return (double) hits / fakes;
    }

    /// The share of true items trusted, as seen.
    public double trustShare() {
        return (double) trusted() / genuine;
    }
}
