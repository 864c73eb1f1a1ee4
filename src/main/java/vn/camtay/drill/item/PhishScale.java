package vn.camtay.drill.item;

/// The NIST Phish Scale (TN 2276) made fit for short messages: few signs and a story that fits make a fake hard to
/// see, and a genuine item hard to trust. Why these bounds: `docs/decisions/phish-scale.md`.
public final class PhishScale {
    private static final int FEW_SIGNS = 2;
    private static final int SOME_SIGNS = 4;
    private static final int WEAK_FIT = 10;
    private static final int MEDIUM_FIT = 17;

    private PhishScale() {}

    public static Difficulty of(Item item) {
        return of(item.signs().size(), item.premise());
    }

    /// @param signs how many places give it away (of a genuine item: let one trust it)
    public static Difficulty of(int signs, Premise premise) {
        var fit = premise.fit();
        if (signs <= FEW_SIGNS) {
            return fit > WEAK_FIT ? Difficulty.HARD : Difficulty.MEDIUM;
        }
        if (signs <= SOME_SIGNS) {
            return fit > MEDIUM_FIT ? Difficulty.HARD : fit > WEAK_FIT ? Difficulty.MEDIUM : Difficulty.EASY;
        }
        return fit > MEDIUM_FIT ? Difficulty.MEDIUM : Difficulty.EASY;
    }
}
