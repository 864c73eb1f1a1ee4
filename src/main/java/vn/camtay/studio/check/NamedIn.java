package vn.camtay.studio.check;

import java.util.Set;
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

    private NamedIn() {}

    /// The end of somebody's name: "Linh", "Xuân Linh" or all of "Nguyễn Thị Xuân Linh", but not "Nguyễn Thị Xuân".
    static boolean isPerson(Spelled fact, Spelled name) {
        for (var at = fact.find(name, 0); at >= 0; at = fact.find(name, at + 1)) {
            if (!goesOn(fact, at + name.size()) && isNamed(fact, at, name)) {
                return true;
            }
        }
        return false;
    }

    /// A single word is a name in the fact only with a capital.
    private static boolean isNamed(Spelled fact, int at, Spelled name) {
        return name.size() > 1 || fact.at(at).capital();
    }

    static boolean isPlace(Spelled fact, Spelled name) {
        for (var at = fact.find(name, 0); at >= 0; at = fact.find(name, at + 1)) {
            var before = fact.at(at - 1);
            var begins = !before.capital() || KINDS_OF_PLACE.contains(before.bare());
            if (begins && !goesOn(fact, at + name.size())) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(Spelled fact, int index) {
        var next = fact.at(index);
        return next.capital() && !OFFICES.contains(next.bare());
    }
}
