package vn.camtay.studio.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.camtay.studio.mention.Moment;
import vn.camtay.studio.mention.Quantity;
import vn.camtay.studio.mention.Quantity.Nearness;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Wordlists;

/// The numbers of the facts, and those that follow: the sum of what one fact counts alike, the days named, the
/// hamlets listed, and a round number near one that is said to be near.
final class KnownNumbers {
    private static final BigDecimal ABOUT = new BigDecimal("0.1");
    private static final BigDecimal OVER = new BigDecimal("0.17");
    private static final BigDecimal UNDER = new BigDecimal("0.1");
    /// One for each person, so that counting the one is counting the other.
    private static final Set<String> PERSONAL = Set.of(
            "people", "household", "gift", "dossier", "account", "signature", "phone", "product", "case", "dose");
    private static final int SMALL = 12;
    private static final int FEW = 10;
    /// What is not counted in passing: before these even a small number in words is a statement.
    private static final Set<String> HARD = Set.of(
            "people", "money", "percent", "hamlet", "household", "machine", "gift", "day", "month", "year", "hour");

    private static final Set<String> SUMMED = Set.of(
            "people",
            "household",
            "hamlet",
            "money",
            "gift",
            "machine",
            "dossier",
            "article",
            "tree",
            "product",
            "team");
    private static final int MOST_SUMMED = 4;

    private static final Set<String> LOOSE = Wordlists.at("/content/studio/mentions.txt").words("loose-units").stream()
            .map(noun -> Passage.of(noun).at(0).bare())
            .collect(Collectors.toUnmodifiableSet());

    private final List<KnownNumber> numbers = new ArrayList<>();
    private final List<Quantity> labels;
    private final Set<Long> elapsed;

    KnownNumbers(Grounds grounds, Calendar calendar, KnownPlaces places) {
        grounds.facts().forEach(this::addScores);
        labels = grounds.all(Reading::quantities).filter(Quantity::isLabel).toList();
        grounds.all(Reading::quantities)
                .filter(Predicate.not(Quantity::isLabel))
                .forEach(this::add);
        grounds.facts().forEach(fact -> addSums(fact.quantities()));
        addSums(grounds.all(Reading::quantities).toList());
        places.hamletCounts().forEach(count -> add(count, "hamlet"));
        add(places.hamletsTogether(), "hamlet");
        calendar.counts().forEach(count -> add(count, "day"));
        if (grounds.all(Reading::moments).anyMatch(moment -> moment.quarter() > 0)) {
            add(3, "month");
        }
        grounds.all(Reading::moments)
                .filter(Moment::isTime)
                .filter(time -> time.minute() % 60 == 0)
                .forEach(time -> add(time.minute() / 60, "hour"));
        elapsed = calendar.elapsedMonths();
    }

    private void add(Quantity quantity) {
        quantity.values().forEach(value -> numbers.add(new KnownNumber(value, quantity.unit(), quantity.noun())));
        numbers.addAll(Conversion.allOf(quantity));
    }

    /// "3-0", whatever stands before it.
    private void addScores(Reading fact) {
        var passage = fact.passage();
        for (var i = 0; i < passage.size(); i++) {
            var dash = passage.at(i + 1);
            if (passage.at(i).isNumber()
                    && (dash.is("-") || dash.is("–"))
                    && passage.at(i + 2).isNumber()) {
                add(passage.at(i).number() * 1000 + passage.at(i + 2).number(), "score");
            }
        }
    }

    private void add(int value, String unit) {
        numbers.add(new KnownNumber(BigDecimal.valueOf(value), unit, ""));
    }

    /// All that one fact counts in one unit, together: "120 người … 147 người" are 267.
    private void addSums(List<Quantity> quantities) {
        for (var unit : SUMMED) {
            var alike = quantities.stream()
                    .filter(quantity -> !quantity.isLabel() && quantity.unit().equals(unit))
                    .map(Quantity::value)
                    .toList();
            if (alike.size() <= MOST_SUMMED) {
                sums(alike, !unit.equals("money")).forEach(sum -> numbers.add(new KnownNumber(sum, unit, "")));
            }
        }
    }

    /// The sum of all, and of two that stand beside each other: "6 bác sĩ, 10 điều dưỡng".
    private static List<BigDecimal> sums(List<BigDecimal> values, boolean pairs) {
        var sums = new ArrayList<BigDecimal>();
        if (values.size() > 1) {
            sums.add(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        for (var i = 1; i < values.size() && pairs; i++) {
            sums.add(values.get(i - 1).add(values.get(i)));
        }
        return sums.stream()
                .filter(sum -> sum.compareTo(BigDecimal.valueOf(SMALL)) > 0)
                .toList();
    }

    boolean knows(Quantity quantity) {
        if (quantity.isLabel()) {
            return knowsLabel(quantity);
        }
        if (quantity.nearness() == Nearness.ORDER) {
            return isNear(quantity);
        }
        return (quantity.doubtful() && !contradicts(quantity))
                || quantity.values().stream().anyMatch(value -> knows(value, quantity))
                || isNear(quantity)
                || isDifference(quantity)
                || isPassing(quantity);
    }

    private boolean knows(BigDecimal value, Quantity quantity) {
        return numbers.stream().anyMatch(known -> known.value().compareTo(value) == 0 && isSameKind(known, quantity));
    }

    /// The same unit, or one of the two not known; a large number may be counted in other words.
    private boolean isSameKind(KnownNumber known, Quantity quantity) {
        if (known.unit().equals(quantity.unit())
                || (!known.noun().isEmpty() && known.noun().equals(quantity.noun()))) {
            return true;
        }
        if (known.unit().isEmpty() || quantity.unit().isEmpty()) {
            var large = known.value().compareTo(BigDecimal.valueOf(SMALL)) > 0;
            return !contradicts(quantity)
                    || (large && known.unit().isEmpty() && known.noun().isEmpty());
        }
        if (PERSONAL.contains(known.unit()) && PERSONAL.contains(quantity.unit())) {
            return known.value().compareTo(BigDecimal.valueOf(SMALL)) > 0;
        }
        return known.value().compareTo(BigDecimal.valueOf(SMALL)) > 0
                && !contradicts(quantity)
                && !isMeasure(known.unit())
                && !isMeasure(quantity.unit());
    }

    /// The facts count the same thing, and otherwise.
    private boolean contradicts(Quantity quantity) {
        return !quantity.unit().isEmpty()
                ? numbers.stream().anyMatch(known -> known.unit().equals(quantity.unit()))
                : !quantity.noun().isEmpty()
                        && numbers.stream().anyMatch(known -> known.noun().equals(quantity.noun()));
    }

    private static boolean isMeasure(String unit) {
        return Set.of(
                        "money",
                        "percent",
                        "day",
                        "month",
                        "year",
                        "hour",
                        "minute",
                        "second",
                        "week",
                        "kilometre",
                        "metre",
                        "hectare",
                        "age",
                        "words",
                        "kilogram",
                        "tonne")
                .contains(unit);
    }

    /// "hơn 260", "gần 270", "khoảng 270" for 267.
    private boolean isNear(Quantity quantity) {
        if (quantity.nearness() == Nearness.EXACT) {
            return false;
        }
        var said = quantity.value();
        if (quantity.unit().equals("month") && elapsed.contains(said.longValue())) {
            return true;
        }
        return numbers.stream()
                .filter(known -> known.unit().equals(quantity.unit())
                        || known.unit().isEmpty()
                        || quantity.unit().isEmpty())
                .anyMatch(known -> isNear(said, known.value(), quantity.nearness()));
    }

    private static boolean isNear(BigDecimal said, BigDecimal known, Nearness nearness) {
        var gap = known.subtract(said);
        return switch (nearness) {
            case UNDER -> gap.signum() <= 0 && share(gap, known).compareTo(UNDER) <= 0;
            case OVER -> gap.signum() >= 0 && share(gap, known).compareTo(OVER) <= 0;
            case ABOUT -> share(gap, known).compareTo(ABOUT) <= 0;
            case ORDER -> gap.signum() >= 0 && known.compareTo(said.multiply(BigDecimal.TEN)) < 0;
            case EXACT -> gap.signum() == 0;
        };
    }

    private static BigDecimal share(BigDecimal gap, BigDecimal known) {
        return known.signum() == 0 ? BigDecimal.ONE : gap.abs().divide(known.abs(), 4, RoundingMode.HALF_UP);
    }

    /// "còn 26 cháu" of 412 and 386, "kém 15 điểm": said to be what lies between two numbers of the facts.
    private boolean isDifference(Quantity quantity) {
        return quantity.compared()
                && numbers.stream()
                        .filter(more -> more.unit().equals(quantity.unit())
                                && !more.unit().isEmpty())
                        .anyMatch(more -> numbers.stream()
                                .filter(less -> less.unit().equals(more.unit()))
                                .anyMatch(less ->
                                        more.value().subtract(less.value()).compareTo(quantity.value()) == 0));
    }

    /// A small number the writer counts by, not the facts: "ba điều cần nhớ".
    private boolean isPassing(Quantity quantity) {
        if (quantity.worded() && quantity.isUpTo(FEW) && quantity.later()) {
            return true;
        }
        if (!quantity.isUpTo(FEW) || quantity.value().stripTrailingZeros().scale() > 0 || contradicts(quantity)) {
            return false;
        }
        return LOOSE.contains(quantity.noun()) || (quantity.worded() && !HARD.contains(quantity.unit()));
    }

    /// Which one of several: one the facts name, or one of as many as they count; else one the writer counts
    /// himself.
    private boolean knowsLabel(Quantity label) {
        var named = labels.stream()
                .filter(known -> known.label().equals(label.label()))
                .toList();
        var counted = numbers.stream()
                .filter(known ->
                        known.noun().equals(Passage.of(label.label()).at(0).bare()))
                .toList();
        if (named.isEmpty() && counted.isEmpty()) {
            return label.isUpTo(FEW) || has(label.value());
        }
        return named.stream().anyMatch(known -> known.value().compareTo(label.value()) == 0)
                || counted.stream().anyMatch(known -> label.value().compareTo(known.value()) <= 0);
    }

    private boolean has(BigDecimal value) {
        return numbers.stream().anyMatch(known -> known.value().compareTo(value) == 0);
    }
}
