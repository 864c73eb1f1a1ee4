package vn.camtay.drill.score;

import java.util.UUID;
import vn.camtay.shared.Halving;

/// One of the short tests a person takes. Half the people begin with form A, half with B, and each next sheet crosses
/// over, so that a harder form favours nobody. The half follows from the person's id, the same on every machine.
public enum Sheet {
    BEFORE,
    AFTER,
    /// At the start of the booster in months 3 to 4: what stayed of the afternoon.
    BOOSTER_1,
    /// At the start of the booster in months 5 to 6.
    BOOSTER_2;

    public Form form(UUID person) {
        return ordinal() % 2 == 0 ? first(person) : first(person).other();
    }

    static Form first(UUID person) {
        return Halving.isFirst(person) ? Form.A : Form.B;
    }
}
