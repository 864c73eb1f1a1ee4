package vn.camtay.studio.check;

import java.util.Set;
import java.util.function.IntPredicate;
import vn.camtay.studio.mention.Spelled;

/// Whether a name stands in a fact as a whole, not as part of a longer one.
final class NamedIn {
    private static final Set<String> KINDS_OF_PLACE = Set.of(
            "ap", "thon", "xa", "phuong", "tinh", "huyen", "quan", "pho", "thanh", "hoa", "soc", "buon", "lang",
            "duong", "cho", "cau", "chua", "khom", "tp", "khu", "trai", "nhan", "dan", "truong", "tran");

    /// Capitals that follow a name without belonging to it.
    private static final Set<String> OFFICES = Set.of(
            "truong", "pho", "chu", "bi", "ban", "phong", "hoi", "doan", "to", "uy", "giam", "trung", "can", "ubnd",
            "mat", "so", "bo", "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui",
            "do", "ly", "dieu", "ngo", "ho");

    private static final int FAR = 6;

    private NamedIn() {}

    /// The end of somebody's name: "Linh", "Xuân Linh" or all of "Nguyễn Thị Xuân Linh", but not "Nguyễn Thị
    /// Xuân".
    ///
    /// @param elsewhere tokens of the fact that belong to a place
    static boolean isPerson(Spelled fact, Spelled name, IntPredicate elsewhere) {
        for (var at = fact.find(name, 0); at >= 0; at = fact.find(name, at + 1)) {
            if (!goesOn(fact, at + name.size())
                    && isNamed(fact, at, name)
                    && !elsewhere.test(fact.at(at).token())) {
                return true;
            }
        }
        return false;
    }

    /// A single word is a name in the fact only with a capital.
    private static boolean isNamed(Spelled fact, int at, Spelled name) {
        return name.size() > 1 || fact.at(at).capital();
    }

    /// The whole name, or its head and, a few words on, the rest: "Công ty Minh Phát" of "Công ty TNHH Xây dựng
    /// Minh Phát".
    static boolean isOrganisation(Spelled fact, Spelled name) {
        if (fact.find(name, 0) >= 0 || (!name.at(0).capital() && isPlace(fact, name.after(1), false))) {
            return true;
        }
        for (var head = 1; head <= 3 && head < name.size(); head++) {
            if (name.after(head).isAllCapital() && isSplit(fact, name.first(head), name.after(head))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSplit(Spelled fact, Spelled head, Spelled rest) {
        for (var at = fact.find(head, 0); at >= 0; at = fact.find(head, at + 1)) {
            var from = at + head.size();
            var found = fact.find(rest, from);
            if (found >= 0 && found - from <= FAR && isOneName(fact, from, found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneName(Spelled fact, int from, int to) {
        for (var i = from; i < to; i++) {
            if (fact.at(i).barrier()) {
                return false;
            }
        }
        return true;
    }

    /// @param alone its kind is not said, so that it may be the end of another name there
    static boolean isPlace(Spelled fact, Spelled name, boolean alone) {
        for (var at = fact.find(name, 0); at >= 0; at = fact.find(name, at + 1)) {
            var before = fact.at(at - 1);
            var begins = alone || !before.capital() || KINDS_OF_PLACE.contains(before.bare());
            if (begins && !goesOn(fact, at + name.size())) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(Spelled fact, int index) {
        var next = fact.at(index);
        return next.capital() && !next.joined() && !OFFICES.contains(next.bare());
    }
}
