package vn.camtay.roster.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why a row cannot be used: every trouble of the row, and in words the first thing to do.
final class Refusal {
    private final Set<RowTrouble> kinds = new LinkedHashSet<>();
    private Optional<String> first = Optional.empty();

    void add(RowTrouble kind, String reason) {
        kinds.add(kind);
        first = first.or(() -> Optional.of(reason));
    }

    /// Wrong too, though no reason to refuse the row.
    void add(RowTrouble kind) {
        kinds.add(kind);
    }

    boolean isGiven() {
        return first.isPresent();
    }

    List<RowTrouble> kinds() {
        return List.copyOf(kinds);
    }

    String message() {
        var reason = first.orElseThrow();
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }
}
