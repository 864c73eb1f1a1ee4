package vn.camtay.practice.result;

import java.util.UUID;
import vn.camtay.practice.pack.Scenario.Form;

/// Who gets which form before and after: half the people A then B, the other half B then A, so that a harder form
/// favours nobody. It follows from the person's id and is the same on every machine.
public final class Crossover {
    public enum When {
        BEFORE,
        AFTER
    }

    private Crossover() {}

    public static Form form(UUID person, When when) {
        var first = Long.bitCount(person.getLeastSignificantBits()) % 2 == 0 ? Form.A : Form.B;
        if (when == When.BEFORE) {
            return first;
        }
        return first == Form.A ? Form.B : Form.A;
    }
}
