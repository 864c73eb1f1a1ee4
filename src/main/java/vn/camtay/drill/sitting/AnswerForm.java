package vn.camtay.drill.sitting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.item.Part;
import vn.camtay.drill.item.Sign;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;

/// What a screen with an item sends: nothing in it is typed.
record AnswerForm(
        @Nullable String fact,
        @Nullable String item,
        @Nullable String judgement,
        @Nullable String sureness,
        @Nullable List<String> at) {
    Optional<UUID> readFact() {
        try {
            return Optional.ofNullable(fact).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Judgement> readJudgement() {
        return Arrays.stream(Judgement.values())
                .filter(one -> one.name().equals(judgement))
                .findFirst();
    }

    Optional<Sureness> readSureness() {
        return Arrays.stream(Sureness.values())
                .filter(one -> one.name().equals(sureness))
                .findFirst();
    }

    boolean isFor(Item asked) {
        return asked.code().text().equals(item);
    }

    /// Of what was ticked, the places the item really has.
    Set<String> pointed(Item asked) {
        var ticked = Optional.ofNullable(at).orElse(List.of());
        var places = asked.parts().stream().map(Part::id).collect(Collectors.toSet());
        places.add(Sign.FROM);
        asked.address().ifPresent(_ -> places.add(Sign.ADDRESS));
        return ticked.stream().filter(places::contains).collect(Collectors.toSet());
    }
}
