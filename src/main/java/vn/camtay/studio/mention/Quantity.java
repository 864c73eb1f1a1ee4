package vn.camtay.studio.mention;

import java.math.BigDecimal;
import java.util.List;

/// A number and what is counted by it, or which one of several it names (`bước 3`).
///
/// @param values what the number may mean, the likeliest first
/// @param unit the kind of thing counted, empty where nothing known is
/// @param noun the word after it without marks, empty where none is
/// @param label the noun before it, of which it says which one; empty where it says how many
/// @param worded in words alone
/// @param nearness whether the text says about, over or under
/// @param later whether it says how long after ("hai ngày sau")
/// @param doubtful whether its one word may mean something else, so that it counts only beside the same noun in a
/// fact
/// @param compared whether it is said to be what is left or lies between ("còn", "kém")
public record Quantity(
        int from,
        int to,
        List<BigDecimal> values,
        String unit,
        String noun,
        String label,
        boolean worded,
        Nearness nearness,
        boolean compared,
        boolean doubtful,
        boolean later)
        implements Mention {
    public enum Nearness {
        EXACT,
        /// "hàng trăm": of that order.
        ORDER,
        UNDER,
        OVER,
        ABOUT
    }

    public Quantity {
        values = List.copyOf(values);
    }

    public BigDecimal value() {
        return values.getFirst();
    }

    public boolean isLabel() {
        return !label.isEmpty();
    }

    /// At most that many.
    public boolean isUpTo(int most) {
        return value().compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
