package vn.camtay.drill.measure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import vn.camtay.drill.Answer;
import vn.camtay.drill.score.Counts;
import vn.camtay.drill.score.Cut;
import vn.camtay.drill.score.Judged;

/// One sheet of all who took it: of each person the first answer to each item. Sheets left too early count for nothing.
record SheetsOf(Map<UUID, List<Answer>> byPerson) {
    /// Of twenty items, ten of each kind.
    static final int FEWEST = 16;

    static final int FEWEST_OF_KIND = 6;

    /// @param answers to this sheet, the earliest first
    static SheetsOf of(List<Answer> answers) {
        var first = new LinkedHashMap<UUID, Map<String, Answer>>();
        answers.forEach(answer -> first.computeIfAbsent(answer.person(), _ -> new LinkedHashMap<>())
                .putIfAbsent(answer.shown().item(), answer));
        var whole = new LinkedHashMap<UUID, List<Answer>>();
        first.forEach((person, own) -> {
            if (isWhole(own.values())) {
                whole.put(person, List.copyOf(own.values()));
            }
        });
        return new SheetsOf(whole);
    }

    private static boolean isWhole(Collection<Answer> own) {
        var genuine = own.stream().filter(answer -> answer.shown().genuine()).count();
        return own.size() >= FEWEST && genuine >= FEWEST_OF_KIND && own.size() - genuine >= FEWEST_OF_KIND;
    }

    boolean has(UUID person) {
        return byPerson.containsKey(person);
    }

    Counts counts(UUID person, Predicate<Answer> which, Cut cut) {
        return Counts.of(judged(person, which), cut);
    }

    List<Judged> judged(UUID person, Predicate<Answer> which) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(which)
                .map(Answer::judged)
                .toList();
    }
}
