package vn.camtay.roster;

import java.util.ArrayList;
import java.util.List;

/// The reasons why a row cannot be used, gathered while it is read.
final class Refusal {
    private final List<RowTrouble> kinds = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    void add(RowTrouble kind, String reason) {
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        reasons.add(reason);
    }

    boolean isGiven() {
        return !kinds.isEmpty();
    }

    List<RowTrouble> kinds() {
        return List.copyOf(kinds);
    }

    String message() {
        var all = String.join("; ", reasons);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }
}
