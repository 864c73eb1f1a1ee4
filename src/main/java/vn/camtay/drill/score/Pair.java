package vn.camtay.drill.score;

import java.util.UUID;

/// One person's two sheets: only people who took both are compared.
public record Pair(UUID person, Counts before, Counts after) {
    Form first() {
        return Sheet.first(person);
    }
}
