package vn.camtay.studio.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.camtay.studio.mention.Quantity.Nearness;
import vn.camtay.studio.text.Passage;

/// Numbers that belong together: ends of a range that share a unit, parts of a whole, shares.
final class SharedUnits {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Passage passage;
    private final List<Quantity> found;

    SharedUnits(Passage passage, List<Quantity> found) {
        this.passage = passage;
        this.found = new ArrayList<>(found);
    }

    /// "300 - 500 chữ", "hai hoặc ba ngày": the first of two counts what the second does.
    List<Quantity> linked() {
        for (var i = found.size() - 2; i >= 0; i--) {
            var one = found.get(i);
            var next = found.get(i + 1);
            if (isShare(one, next) || isShareOf(one, next)) {
                share(i, isShare(one, next) ? one : next, isShare(one, next) ? next : one);
                continue;
            }
            var linked = next.from() == one.to() + 1
                    && (Words.isRange(passage, one.to())
                            || Words.isAnd(passage, one.to())
                            || passage.at(one.to()).is("/"));
            linked |= isPartOf(one, next);
            if (linked && one.unit().isEmpty() && !one.isLabel() && !next.unit().isEmpty()) {
                found.set(
                        i,
                        new Quantity(
                                one.from(),
                                one.to(),
                                one.values(),
                                next.unit(),
                                next.noun(),
                                "",
                                one.worded(),
                                one.nearness(),
                                one.compared(),
                                one.doubtful(),
                                one.later()));
            }
        }
        return List.copyOf(found);
    }
    /// "64 trong tổng số 92 tiểu thương".
    private boolean isPartOf(Quantity one, Quantity next) {
        return next.from() - one.to() <= 3
                && next.from() > one.to()
                && passage.tokens().subList(one.to(), next.from()).stream()
                        .allMatch(token -> Set.of("trong", "tong", "so", "tren").contains(token.bare()));
    }

    /// "tám trên mười người" is a share.
    private boolean isShare(Quantity one, Quantity next) {
        return next.from() == one.to() + 1
                && Words.isAny(passage, one.to(), List.of("trên", "phần"))
                && one.unit().isEmpty()
                && (next.value().compareTo(BigDecimal.TEN) == 0 || next.value().compareTo(HUNDRED) == 0);
    }

    /// "cứ mười hồ sơ thì tám hồ sơ" is one as well.
    private boolean isShareOf(Quantity one, Quantity next) {
        return Words.is(passage, one.from() - 1, "cứ")
                && next.from() - one.to() <= 6
                && passage.tokens().subList(one.to(), next.from()).stream()
                        .anyMatch(token -> token.bare().equals("thi"))
                && one.value().compareTo(next.value()) >= 0;
    }

    private void share(int i, Quantity part, Quantity whole) {
        var one = found.get(i);
        var next = found.get(i + 1);
        var percent = part.value().multiply(HUNDRED).divide(whole.value(), 1, RoundingMode.HALF_UP);
        found.set(
                i,
                new Quantity(
                        one.from(),
                        next.to(),
                        List.of(percent),
                        "percent",
                        "",
                        "",
                        one.worded(),
                        Nearness.ABOUT,
                        false,
                        false,
                        false));
        found.remove(i + 1);
    }
}
