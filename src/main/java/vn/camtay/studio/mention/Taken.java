package vn.camtay.studio.mention;

import java.util.BitSet;

/// Which tokens of a passage already belong to a mention: each says one thing only.
final class Taken {
    private final BitSet tokens = new BitSet();

    boolean has(int index) {
        return tokens.get(index);
    }

    boolean hasAny(int from, int to) {
        var next = tokens.nextSetBit(from);
        return next >= 0 && next < to;
    }

    void take(int from, int to) {
        tokens.set(from, to);
    }
}
