package vn.camtay.drill.score;

/// How well the true is told from the false (d′), and the leaning to doubt or to trust (c).
///
/// Rates are corrected log-linearly, a half added to alarms and one to items, for all and not only at the extremes
/// (Hautus, 1995, Behavior Research Methods, Instruments & Computers 27, 46–51). The interval of one d′ is from the
/// variance of Gourevitch and Galanter (1967, Psychometrika 32, 25–33), on the corrected rates and the real numbers of
/// items.
///
/// @param sensitivity d′: 0 is guessing, about 1 is seven of ten right, 3 is nearly always right
/// @param bias c: below 0 leans to doubt everything, above 0 to trust everything
public record Discrimination(Counts counts, double sensitivity, double bias) {
    public static Discrimination of(Counts counts) {
        if (!counts.hasBoth()) {
            throw new IllegalArgumentException("nothing to tell apart");
        }
        var hit = Normal.z(hitRate(counts));
        var alarm = Normal.z(alarmRate(counts));
        return new Discrimination(counts, hit - alarm, -(hit + alarm) / 2);
    }

    static double hitRate(Counts counts) {
        return (counts.hits() + 0.5) / (counts.fakes() + 1);
    }

    static double alarmRate(Counts counts) {
        return (counts.falseAlarms() + 0.5) / (counts.genuine() + 1);
    }

    public Interval interval(double level) {
        var variance = part(hitRate(counts), counts.fakes()) + part(alarmRate(counts), counts.genuine());
        return Interval.around(sensitivity, Normal.reach(level) * Math.sqrt(variance), level);
    }

    private static double part(double rate, int items) {
        var density = Normal.density(Normal.z(rate));
        return rate * (1 - rate) / (items * density * density);
    }
}
