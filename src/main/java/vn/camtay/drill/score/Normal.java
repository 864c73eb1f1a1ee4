package vn.camtay.drill.score;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/// The normal and Student's distribution, from Apache Commons Math.
final class Normal {
    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    private Normal() {}

    static double z(double chance) {
        return STANDARD.inverseCumulativeProbability(chance);
    }

    static double density(double z) {
        return STANDARD.density(z);
    }

    /// How many standard errors an interval reaches to each side.
    ///
    /// @param level 0.95 for an interval of 95 %
    static double reach(double level) {
        return z((1 + level) / 2);
    }

    static double reach(double level, int freedom) {
        return new TDistribution(null, freedom).inverseCumulativeProbability((1 + level) / 2);
    }
}
