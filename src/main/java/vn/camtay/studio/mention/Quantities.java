package vn.camtay.studio.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.camtay.studio.mention.Quantity.Nearness;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// Finds what is counted or numbered, after documents, dates and places have had their numbers.
final class Quantities {
    private static final Phrases IDIOMS = Words.phrases("idioms");
    private static final Phrases MANY = Words.phrases("many");
    private static final NumberWords MANY_ORDERS = NumberWords.of(Map.of(
            "chục",
            10,
            "trăm",
            100,
            "nghìn",
            1000,
            "ngàn",
            1000,
            "vạn",
            10_000,
            "triệu",
            1_000_000,
            "tỷ",
            1_000_000_000));
    private static final Set<String> COUNTED =
            Set.of("people", "household", "dossier", "gift", "machine", "tree", "hamlet");
    private static final Phrases LABELS = Words.phrases("labels");
    private static final Phrases UNDER = Words.phrases("approximate-under");
    private static final Phrases OVER = Words.phrases("approximate-over");
    private static final Phrases ABOUT = Words.phrases("approximate-about");
    private static final Set<String> ALWAYS_LABELS =
            Set.of("buoc", "cum", "chuyen de", "canh", "phu luc", "dot", "thu", "lan thu", "ngay thu", "ky hop thu");
    private static final List<String> EACH = List.of("mỗi", "từng", "các", "những", "một", "cả", "mấy");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Passage passage;
    private final Taken taken;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(Passage passage, Taken taken) {
        this.passage = passage;
        this.taken = taken;
    }

    static List<Quantity> in(Passage passage, Taken taken) {
        var quantities = new Quantities(passage, taken);
        for (var i = 0; i < passage.size(); ) {
            i = Math.max(quantities.at(i), i + 1);
        }
        return quantities.withRangeUnits();
    }

    private int at(int i) {
        if (taken.has(i)) {
            return i;
        }
        var many = MANY.lengthAt(passage, i);
        if (many > 0) {
            return many(i, many);
        }
        var idiom = IDIOMS.lengthAt(passage, i);
        if (idiom > 0 && !goesOn(i + idiom)) {
            return i + idiom;
        }
        if (isScore(i)) {
            var score = BigDecimal.valueOf(
                    passage.at(i).number() * 1000L + passage.at(i + 2).number());
            return keep(new Quantity(i, i + 3, List.of(score), "score", "", "", false, Nearness.EXACT, false, false));
        }
        if (Words.is(passage, i, "nửa")) {
            return half(i);
        }
        var numeral = Numerals.at(passage, i);
        if (numeral.isEmpty() || taken.hasAny(i, numeral.get().to())) {
            return i;
        }
        return isNumber(numeral.get()) ? add(numeral.get()) : numeral.get().to();
    }

    /// "một trong 24 ấp" is an idiom, "năm mươi" is not "năm …": a number that goes on is no idiom.
    private boolean goesOn(int index) {
        return Words.isAny(passage, index, List.of("mươi", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "mốt"));
    }

    /// "thắng 3-1", "tỉ số 2 - 0": two numbers that are one.
    private boolean isScore(int i) {
        var dash = passage.at(i + 1);
        return passage.at(i).isNumber()
                && (dash.is("-") || dash.is("–"))
                && passage.at(i + 2).isNumber()
                && Words.isAny(passage, i - 1, List.of("số", "thắng", "thua", "cuộc", "hòa", "huề"))
                && Units.at(passage, i + 3).length() == 0;
    }

    /// "hàng nghìn người".
    private int many(int i, int length) {
        var unit = Units.at(passage, i + length);
        var order = MANY_ORDERS.value(passage, i + length - 1);
        if (order < 0 || !COUNTED.contains(unit.name())) {
            return i + length;
        }
        var value = BigDecimal.valueOf(order);
        return keep(
                new Quantity(i, i + length, List.of(value), unit.name(), "", "", true, Nearness.ORDER, false, false));
    }

    /// Half of something that is counted.
    private int half(int i) {
        var unit = Units.at(passage, i + 1);
        if (!Set.of("hour", "day", "month", "kilometre", "kilogram").contains(unit.name())
                || passage.at(i - 1).isWord() && Words.isAny(passage, i - 1, List.of("một", "hơn", "bữa"))) {
            return i + 1;
        }
        var value = new BigDecimal("0.5");
        return keep(new Quantity(
                i, i + 1, List.of(value), unit.name(), unit.name(), "", true, Nearness.EXACT, false, false));
    }

    /// Whether a numeral counts something here, and is no bullet, code or word that means something else.
    private boolean isNumber(Numeral numeral) {
        return !isBullet(numeral) && !isInCode(numeral) && !(numeral.worded() && meansOtherwise(numeral));
    }

    private boolean isBullet(Numeral numeral) {
        var first = passage.at(numeral.from() - 1).isBreak();
        var next = passage.at(numeral.to());
        var closes = next.is(".") || next.is(")") || next.is("/") || next.is("-") || next.is(":");
        var after = passage.at(numeral.to() + 1);
        return first && !numeral.worded() && closes && (after.spaced() || after.isBreak()) && numeral.whole() <= 30;
    }

    /// `A4`, `Covid-19`, `5G`: digits glued to letters, other than a unit.
    private boolean isInCode(Numeral numeral) {
        if (numeral.worded()) {
            return false;
        }
        var first = passage.at(numeral.from());
        var before = passage.at(numeral.from() - 1);
        var after = passage.at(numeral.to());
        var glued = Words.joined(first) && (before.isWord() || (before.is("-") && gluedWord(numeral.from() - 2)));
        return glued
                || (after.isWord()
                        && Words.joined(after)
                        && Units.at(passage, numeral.to()).length() == 0);
    }

    private boolean gluedWord(int index) {
        return passage.at(index).isWord() && Words.joined(passage.at(index + 1));
    }

    /// A lone word such as "năm", "một", "ba" where nothing is counted.
    private boolean meansOtherwise(Numeral numeral) {
        if (!numeral.lone() || passage.plain()) {
            return numeral.lone();
        }
        var one = numeral.value().compareTo(BigDecimal.ONE) == 0;
        var unit = Units.at(passage, numeral.to());
        var sure = !Words.is(passage, numeral.from(), "năm");
        if (one
                || passage.at(numeral.from()).isNamed()
                        && passage.at(numeral.to()).isNamed()) {
            return true;
        }
        if (sure) {
            return Words.is(passage, numeral.from() - 1, "thứ")
                    || (unit.length() == 0
                            && !noun(numeral.to()).isEmpty()
                            && passage.at(numeral.to()).isNamed());
        }
        var yearly = Words.isAny(passage, numeral.from() - 1, List.of("mỗi", "hằng", "hàng", "một", "từng"));
        return yearly
                || Set.of("year", "month").contains(unit.name())
                || (unit.length() == 0 && noun(numeral.to()).isEmpty());
    }

    /// A lone word that surely counts: not "năm", which is a year too, unless a unit follows.
    private boolean isSure(Numeral numeral) {
        if (!Words.is(passage, numeral.from(), "năm")) {
            return true;
        }
        var unit = Units.at(passage, numeral.to());
        var people = Set.of("people", "household").contains(unit.name());
        return unit.length() > 0
                && !(people && Words.isAny(passage, numeral.from() - 1, List.of("trong", "cả", "vào", "cuối", "đầu")));
    }

    private int add(Numeral numeral) {
        var percent = passage.at(numeral.to());
        var unit = percent.is("%") ? new Units.Unit("percent", 1) : Units.at(passage, numeral.to());
        var values = values(numeral, unit);
        var label = label(numeral, unit);
        var money = unit.name().equals("money") && Words.is(passage, numeral.to(), "k");
        var end = unit.name().equals("percent") ? numeral.to() + unit.length() : numeral.to();
        return keep(new Quantity(
                numeral.from(),
                end,
                money ? values.stream().map(value -> value.movePointRight(3)).toList() : values,
                label.isEmpty() ? unit.name() : "",
                noun(numeral.to()),
                label,
                numeral.worded(),
                nearness(numeral.from()),
                isCompared(numeral.from()),
                numeral.worded() && numeral.lone() && !isSure(numeral)));
    }

    /// "hai ngày rưỡi" is two and a half.
    private List<BigDecimal> values(Numeral numeral, Units.Unit unit) {
        if (unit.length() > 0 && Words.is(passage, numeral.to() + unit.length(), "rưỡi")) {
            return numeral.values().stream()
                    .map(value -> value.add(new BigDecimal("0.5")))
                    .toList();
        }
        return numeral.values();
    }

    private String label(Numeral numeral, Units.Unit unit) {
        var length = LABELS.lengthBefore(passage, numeral.from());
        if (length == 0 || numeral.whole() < 0 || Words.isAny(passage, numeral.from() - length - 1, EACH)) {
            return "";
        }
        var name = new StringBuilder();
        for (var i = numeral.from() - length; i < numeral.from(); i++) {
            name.append(name.isEmpty() ? "" : " ").append(passage.at(i).bare());
        }
        var label = name.toString();
        if (label.equals("so") || (numeral.worded() && unit.length() > 0)) {
            return "";
        }
        return ALWAYS_LABELS.contains(label) || unit.length() == 0 ? label : "";
    }

    private String noun(int index) {
        var token = passage.at(index);
        return token.isWord() && !Words.isLink(passage, index) && !token.loud() ? token.bare() : "";
    }

    private boolean isCompared(int index) {
        for (var i = index - 1; i >= index - 3 && passage.at(i).isWord(); i--) {
            if (Words.isAny(passage, i, List.of("còn", "kém", "hơn", "thua", "cách", "chênh", "thiếu", "dư", "thêm"))) {
                return true;
            }
        }
        return false;
    }

    private Nearness nearness(int index) {
        if (UNDER.lengthBefore(passage, index) > 0) {
            return Nearness.UNDER;
        }
        if (OVER.lengthBefore(passage, index) > 0) {
            return Nearness.OVER;
        }
        return ABOUT.lengthBefore(passage, index) > 0 ? Nearness.ABOUT : Nearness.EXACT;
    }

    private int keep(Quantity quantity) {
        taken.take(quantity.from(), quantity.to());
        found.add(quantity);
        return quantity.to();
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
                        false));
        found.remove(i + 1);
    }

    /// "300 - 500 chữ", "hai hoặc ba ngày": the first of two counts what the second does.
    private List<Quantity> withRangeUnits() {
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
                                one.doubtful()));
            }
        }
        return List.copyOf(found);
    }
}
