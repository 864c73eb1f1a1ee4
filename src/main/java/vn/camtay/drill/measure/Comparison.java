package vn.camtay.drill.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.camtay.drill.Answer;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.score.Calibration;
import vn.camtay.drill.score.Change;
import vn.camtay.drill.score.Cut;
import vn.camtay.drill.score.Pair;
import vn.camtay.drill.score.Sheet;
import vn.camtay.drill.score.Verdict;

/// What changed between two sheets in those who took both.
///
/// @param onlyOne how many took one of them alone, and so count on neither side
/// @param all the outcome
/// @param named the check beside it, by the stricter cut
public record Comparison(
        Sheet from,
        Sheet to,
        int onlyOne,
        Change all,
        Change named,
        Optional<Calibration> before,
        Optional<Calibration> after,
        List<OfChannel> channels,
        List<OfGroup> hamlets,
        List<OfGroup> groups) {
    private static final double MAIN = 0.95;
    private static final double ONE_OF_MANY = 0.99;

    public record OfChannel(Channel channel, Change change) {}

    /// @param name a hamlet's or a group's
    public record OfGroup(String name, Change change) {}

    /// What is said of all.
    public enum Said {
        TOO_FEW,
        BETTER,
        WORSE,
        UNCLEAR,
        /// The two cuts point in opposite directions.
        OPPOSED
    }

    /// @param hamlets of each person, in the order to show; a person may be in several groups
    static Comparison of(
            Sheet from,
            Sheet to,
            SheetsOf before,
            SheetsOf after,
            Map<UUID, List<String>> hamlets,
            Map<UUID, List<String>> groups) {
        var both = before.byPerson().keySet().stream().filter(after::has).toList();
        var pairs = new Pairs(before, after, both);
        return new Comparison(
                from,
                to,
                before.byPerson().size() + after.byPerson().size() - 2 * both.size(),
                Change.of(pairs.of(_ -> true, Cut.STOPPED), MAIN),
                Change.of(pairs.of(_ -> true, Cut.NAMED), MAIN),
                calibration(before, both),
                calibration(after, both),
                Arrays.stream(Channel.values())
                        .map(channel -> new OfChannel(
                                channel,
                                Change.of(
                                        pairs.of(answer -> answer.shown().channel() == channel, Cut.STOPPED),
                                        ONE_OF_MANY)))
                        .toList(),
                byGroup(pairs, hamlets),
                byGroup(pairs, groups));
    }

    private record Pairs(SheetsOf before, SheetsOf after, List<UUID> people) {
        List<Pair> of(Predicate<Answer> which, Cut cut) {
            return people.stream()
                    .map(one -> new Pair(one, before.counts(one, which, cut), after.counts(one, which, cut)))
                    .toList();
        }
    }

    private static Optional<Calibration> calibration(SheetsOf sheet, List<UUID> people) {
        return Calibration.of(people.stream()
                .flatMap(one -> sheet.judged(one, _ -> true).stream())
                .toList());
    }

    private static List<OfGroup> byGroup(Pairs pairs, Map<UUID, List<String>> names) {
        var byName = new LinkedHashMap<String, List<Pair>>();
        Function<Pair, List<String>> of = pair -> names.getOrDefault(pair.person(), List.of());
        // The names in the order of the people they were given for.
        names.values().forEach(some -> some.forEach(name -> byName.putIfAbsent(name, new ArrayList<>())));
        pairs.of(_ -> true, Cut.STOPPED)
                .forEach(pair -> of.apply(pair)
                        .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(pair)));
        return byName.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> new OfGroup(one.getKey(), Change.of(one.getValue(), ONE_OF_MANY)))
                .toList();
    }

    public Said said() {
        return switch (all) {
            case Change.TooFew _ -> Said.TOO_FEW;
            case Change.Shown shown when isOpposed(shown) -> Said.OPPOSED;
            case Change.Shown shown ->
                switch (shown.verdict()) {
                    case BETTER -> Said.BETTER;
                    case WORSE -> Said.WORSE;
                    case UNCLEAR -> Said.UNCLEAR;
                };
        };
    }

    private boolean isOpposed(Change.Shown shown) {
        return named instanceof Change.Shown check
                && shown.sensitivity().value() * check.sensitivity().value() < 0;
    }

    /// Whether people left trusting true things less.
    public boolean lostTrust() {
        return all instanceof Change.Shown shown && shown.trust().verdict() == Verdict.WORSE;
    }

    public List<Channel> channels(Verdict verdict) {
        return channels.stream()
                .filter(one -> one.change() instanceof Change.Shown shown && shown.verdict() == verdict)
                .map(OfChannel::channel)
                .toList();
    }

    /// Whether anybody took the later sheet.
    public boolean isBegun() {
        return all.people() > 0;
    }
}
