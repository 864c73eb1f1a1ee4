package vn.camtay.shared;

import java.util.UUID;

/// Which half of a crossover somebody belongs to. It follows from their id, so it is the same on every machine and for
/// everything they are tested in, and nobody chooses.
public final class Halving {
    private Halving() {}

    public static boolean isFirst(UUID person) {
        return Long.bitCount(person.getLeastSignificantBits()) % 2 == 0;
    }
}
