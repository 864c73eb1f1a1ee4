package vn.camtay.drill.live;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How a hall answered: counts, never who. The first press of each person counts, by moment and then id.
///
/// @param reportedFirst how many reported before anybody followed
/// @param firstReport after how long the first report came
/// @param firstFollow after how long somebody followed
public record Spread(
        Map<Choice, Integer> counts,
        int answered,
        int reportedFirst,
        Optional<Duration> firstReport,
        Optional<Duration> firstFollow) {
    public Spread {
        counts = Map.copyOf(counts);
    }

    /// @param presses in any order
    static Spread of(Round round, List<Press> presses) {
        var first = new LinkedHashMap<UUID, Press>();
        presses.stream()
                .sorted(java.util.Comparator.comparing(Press::at)
                        .thenComparing(press -> press.id().toString()))
                .filter(press -> round.kind().choices().contains(press.choice()))
                .forEach(press -> first.putIfAbsent(press.person(), press));
        var counts = new EnumMap<Choice, Integer>(Choice.class);
        first.values().forEach(press -> counts.merge(press.choice(), 1, Integer::sum));
        var followed = moment(first.values(), Choice.FOLLOW);
        var before = first.values().stream()
                .filter(press -> press.choice() == Choice.REPORT)
                .filter(press -> followed.map(at -> press.at().isBefore(at)).orElse(true))
                .count();
        return new Spread(
                counts,
                first.size(),
                (int) before,
                moment(first.values(), Choice.REPORT).map(at -> Duration.between(round.at(), at)),
                followed.map(at -> Duration.between(round.at(), at)));
    }

    private static Optional<Instant> moment(java.util.Collection<Press> presses, Choice choice) {
        return presses.stream()
                .filter(press -> press.choice() == choice)
                .map(Press::at)
                .min(Instant::compareTo);
    }

    public int of(Choice choice) {
        return counts.getOrDefault(choice, 0);
    }
}
