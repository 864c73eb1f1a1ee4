package vn.camtay.studio.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.mention.Spelled;

/// The facts of a brief as they are read by the rules: what a draft may rest on.
record Grounds(List<Reading> facts, List<Spelled> rows) {
    Grounds {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    static Grounds of(List<String> facts) {
        var readings = facts.stream().map(Reading::of).toList();
        return new Grounds(
                readings,
                readings.stream().map(fact -> Spelled.of(fact.passage())).toList());
    }

    /// Whether a word of a fact is part of a place there.
    boolean isInPlace(int fact, int token) {
        return facts.get(fact).places().stream().anyMatch(place -> place.from() <= token && token < place.to());
    }

    <T> Stream<T> all(Function<Reading, List<T>> mentions) {
        return facts.stream().flatMap(fact -> mentions.apply(fact).stream());
    }
}
