package vn.camtay.drill.score;

/// A figure with how far it may be off.
///
/// @param level 0.95 for an interval of 95 %
public record Interval(double value, double low, double high, double level) {
    static Interval around(double value, double reach, double level) {
        return new Interval(value, value - reach, value + reach, level);
    }

    public Verdict verdict() {
        return low > 0 ? Verdict.BETTER : high < 0 ? Verdict.WORSE : Verdict.UNCLEAR;
    }
}
