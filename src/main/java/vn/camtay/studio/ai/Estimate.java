package vn.camtay.studio.ai;

import vn.camtay.studio.brief.ProductKind;

/// About how many tokens an ask will take, on the careful side: services count otherwise, each in its own way.
record Estimate(long in, long out) {
    private static final int LETTERS_A_TOKEN = 3;
    private static final double TOKENS_A_CHU = 1.7;

    /// @param most the longest product of its kind, in chữ
    static Estimate of(int letters, int most) {
        return new Estimate(tokens(letters), (long) Math.ceil(most * TOKENS_A_CHU));
    }

    static Estimate of(int letters, ProductKind kind) {
        return of(letters, kind.most());
    }

    /// What a text of so many letters is counted as where the service does not say.
    static long tokens(int letters) {
        return Math.ceilDiv(letters, LETTERS_A_TOKEN);
    }

    long all() {
        return in + out;
    }
}
