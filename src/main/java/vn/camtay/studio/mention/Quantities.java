package vn.camtay.studio.mention;

import java.math.BigDecimal;
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

    private final Passage passage;
    private final Taken taken;
    private final NumberSense sense;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(Passage passage, Taken taken) {
        this.passage = passage;
        this.taken = taken;
        this.sense = new NumberSense(passage);
    }

    static List<Quantity> in(Passage passage, Taken taken) {
        var quantities = new Quantities(passage, taken);
        for (var i = 0; i < passage.size(); ) {
            i = Math.max(quantities.at(i), i + 1);
        }
        return new SharedUnits(passage, quantities.found).linked();
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
            return keep(new Quantity(
                    i, i + 3, List.of(score), "score", "", "", false, Nearness.EXACT, false, false, false));
        }
        if (Words.is(passage, i, "nửa")) {
            return half(i);
        }
        var numeral = Numerals.at(passage, i);
        if (numeral.isEmpty() || taken.hasAny(i, numeral.get().to())) {
            return i;
        }
        return sense.isNumber(numeral.get())
                ? add(numeral.get())
                : numeral.get().to();
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
        return keep(new Quantity(
                i, i + length, List.of(value), unit.name(), "", "", true, Nearness.ORDER, false, false, false));
    }

    /// Half of something that is counted.
    private int half(int i) {
        var unit = Units.at(passage, i + 1);
        if (!Set.of("hour", "day", "month", "kilometre", "kilogram").contains(unit.name())
                || (passage.at(i - 1).isWord() && Words.isAny(passage, i - 1, List.of("một", "hơn", "bữa")))) {
            return i + 1;
        }
        var value = new BigDecimal("0.5");
        return keep(new Quantity(
                i, i + 1, List.of(value), unit.name(), unit.name(), "", true, Nearness.EXACT, false, false, false));
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
                numeral.worded() && numeral.lone() && !sense.isSure(numeral),
                unit.name().equals("day")
                        && Words.isAny(passage, numeral.to() + unit.length(), List.of("sau", "nữa", "liền", "tới"))));
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
}
