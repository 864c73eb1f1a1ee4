package vn.camtay.practice.result;

import java.util.UUID;
import vn.camtay.practice.pack.Scenario.Form;
import vn.camtay.shared.Halving;

/// Who gets which form before and after: half the people A then B, the other half B then A, so that a harder form
/// favours nobody.
public final class Crossover {
    public enum When {
        BEFORE,
        AFTER
    }

    private Crossover() {}

    public static Form form(UUID person, When when) {
        return Halving.isFirst(person) == (when == When.BEFORE) ? Form.A : Form.B;
    }
}
