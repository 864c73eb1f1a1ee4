package vn.camtay.studio.ai;

/// What a service takes, as its office wrote it down, in whole đồng.
///
/// @param in for a million tokens of prompt
/// @param out for a million tokens of answer
public record Price(long in, long out) {
    private static final long MILLION = 1_000_000;

    static final Price NONE = new Price(0, 0);

    /// In whole đồng, a begun one counted whole.
    long of(long tokensIn, long tokensOut) {
        return Math.ceilDiv(in * tokensIn + out * tokensOut, MILLION);
    }

    boolean isKnown() {
        return in > 0 || out > 0;
    }
}
