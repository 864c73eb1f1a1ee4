package vn.camtay.studio.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.camtay.studio.mention.Quantity.Nearness;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// Finds what is counted or numbered, after documents, dates and places have had their numbers.
final class Quantities {
    private static final Phrases IDIOMS = Words.phrases("idioms");
    private static final Phrases LABELS = Words.phrases("labels");
    private static final Phrases UNDER = Words.phrases("approximate-under");
    private static final Phrases OVER = Words.phrases("approximate-over");
    private static final Phrases ABOUT = Words.phrases("approximate-about");
    private static final Set<String> ALWAYS_LABELS =
            Set.of("buoc", "cum", "chuyen de", "canh", "phu luc", "dot", "thu", "lan thu", "ngay thu", "ky hop thu");
    private static final List<String> EACH = List.of("mỗi", "từng", "các", "những", "một", "cả", "mấy");
    private static final Set<String> NOT_NOUNS = Set.of(
            "la", "va", "cua", "thi", "da", "cho", "voi", "trong", "tai", "o", "duoc", "nay", "do", "nua", "khi", "ma",
            "co", "se", "dang", "den", "tu", "de", "hay", "hoac", "nhung", "cung", "theo", "boi", "vi", "kia", "ay",
            "gom", "bao", "tren", "duoi", "tro", "moi", "nhu", "con", "chi", "cac", "khong", "phai", "ve", "ra", "vao");

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
        var idiom = IDIOMS.lengthAt(passage, i);
        if (idiom > 0 && !goesOn(i + idiom)) {
            return i + idiom;
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

    /// Half of something that is counted.
    private int half(int i) {
        var unit = Units.at(passage, i + 1);
        if (!Set.of("hour", "day", "month", "kilometre", "kilogram").contains(unit.name())
                || passage.at(i - 1).isWord() && Words.isAny(passage, i - 1, List.of("một", "hơn", "bữa"))) {
            return i + 1;
        }
        var value = new BigDecimal("0.5");
        return keep(new Quantity(i, i + 1, List.of(value), unit.name(), unit.name(), "", true, Nearness.EXACT));
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
        if (!numeral.lone()) {
            return false;
        }
        var one = numeral.value().compareTo(BigDecimal.ONE) == 0;
        var unit = Units.at(passage, numeral.to());
        var sure = !passage.plain() && !Words.is(passage, numeral.from(), "năm");
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
        var yearly =
                Words.isAny(passage, numeral.from() - 1, List.of("mỗi", "hằng", "hàng", "một", "cả", "trong", "vào"));
        return unit.length() == 0 || Set.of("year", "month").contains(unit.name()) || yearly;
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
                nearness(numeral.from())));
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
        return token.isWord() && !NOT_NOUNS.contains(token.bare()) && !token.loud() ? token.bare() : "";
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

    /// "tám trên mười người" is a share.
    private boolean isShare(Quantity one, Quantity next) {
        return next.from() == one.to() + 1
                && Words.isAny(passage, one.to(), List.of("trên", "phần"))
                && one.unit().isEmpty()
                && (next.value().compareTo(BigDecimal.TEN) == 0 || next.value().compareTo(HUNDRED) == 0);
    }

    private void share(int i) {
        var one = found.get(i);
        var next = found.get(i + 1);
        var percent = one.value().multiply(HUNDRED).divide(next.value());
        found.set(i, new Quantity(one.from(), next.to(), List.of(percent), "percent", "", "", one.worded(), Nearness.ABOUT));
        found.remove(i + 1);
    }

    /// "300 - 500 chữ", "hai hoặc ba ngày": the first of two counts what the second does.
    private List<Quantity> withRangeUnits() {
        for (var i = found.size() - 2; i >= 0; i--) {
            var one = found.get(i);
            var next = found.get(i + 1);
            if (isShare(one, next)) {
                share(i);
                continue;
            }
            var linked =
                    next.from() == one.to() + 1 && (Words.isRange(passage, one.to()) || Words.isAnd(passage, one.to()));
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
                                one.nearness()));
            }
        }
        return List.copyOf(found);
    }
}
