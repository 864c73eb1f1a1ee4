package vn.camtay.drill;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.drill.item.Item;

/// A sitting as far as it has come.
///
/// @param answers the first to each item, in order
/// @param next the item asked now; empty when it is over
/// @param length how many items it has
public record Sat(Sitting sitting, List<Answer> answers, Optional<Item> next, int length) {
    public Sat {
        answers = List.copyOf(answers);
    }

    public boolean isOver() {
        return next.isEmpty();
    }

    public Optional<Answer> find(UUID answer) {
        return answers.stream().filter(one -> one.id().equals(answer)).findFirst();
    }
}
