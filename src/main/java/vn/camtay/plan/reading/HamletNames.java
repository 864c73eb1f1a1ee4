package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.plan.reading.Hamlets.Found;

/// Reads the names of one list, from the word that gives their kind until something else comes.
final class HamletNames {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}’'-]*|(?:số )?\\d{1,3}[A-Za-zĐđ]?(?:/\\d{1,3})?(?![\\p{L}\\d/]))";
    private static final Pattern NAME = Pattern.compile("[“\"]?(" + WORD + "(?:[ ]" + WORD + "){0,4}(?:\\s-\\s(?!(?:"
            + Hamlets.KINDS + ")(?![\\p{L}]))\\p{Lu}\\p{L}+){0,2})[”\"]?");
    private static final Pattern BRACKETS =
            Pattern.compile("\\s*(?:\\([^()]*\\)|:\\s*\\d+\\s*(?:người|hộ|học viên|đại biểu))");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:,\\s*và\\s|[,;+]|(?<=\\s)và(?=\\s)|&)\\s*(?:các\\s+)?", FLAGS);
    private static final Pattern UP_TO = Pattern.compile(
            "\\s*(?:đến|tới|[-–—]|->)\\s*(?:hết\\s+)?(?:(?:" + Hamlets.KINDS
                    + ")\\s*)?((?:\\p{Lu}\\p{L}* )*)(\\d{1,2})(?![\\d/])",
            FLAGS);
    /// "Bình Long 1": a stem and a number.
    private static final Pattern COUNTED = Pattern.compile("((?:\\p{Lu}[\\p{L}’']* )*)(\\d{1,2})");
    private static final Pattern ENDED = Pattern.compile("(?:số )?\\d+( \\p{Lu}.*)");
    private static final Pattern PEOPLE =
            Pattern.compile("\\s*(?:người|đồng chí|đ/c|học viên|đại biểu|thành viên|cán bộ|hộ|suất)(?!\\p{L})", FLAGS);
    private static final Pattern NAMED_SO =
            Pattern.compile("(?:TDP|KDC|KP)\\s*\\d.*|(?:" + Hamlets.KINDS + ")\\s+(?:số\\s+)?\\d.*", FLAGS);

    /// Words that begin like a name where a list of names has ended: "Trung tâm …", "Thành phần: …".
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:UBND|HĐND|MTTQ|Mỗi|Tại|Gồm|Các|Từ|Khoảng|Riêng|Trong|Đối|Với|Dự|Tổng|Ngày|Buổi|Trưởng|Phó|Học|(?:Ủy|Uỷ)"
                    + " ban|Thời gian|Địa điểm|Thành (?:phần|viên)|Số (?:lượng|người|học)|Hội"
                    + " (?:trường|viên|phụ|nông|cựu|đồng)|Nhà (?:văn|sinh|cộng|rông|họp|thi|dài)|Trung tâm|Trường"
                    + " (?:tiểu|trung|THCS|TH|THPT|mầm)|Đoàn (?:thanh|viên|thể)|Công (?:an|chức|nghệ|đoàn)|Đại"
                    + " (?:diện|biểu)|Bí thư|Chi (?:bộ|hội|đoàn)|Mặt trận|Tổ (?:công|trưởng|phó|chức|viên)|Ban"
                    + " (?:điều|nhân|quản|chỉ|công|chấp|cán)|(?:Cụm|Lớp|Đợt) (?:số |thứ )?[\\dIVX]+|(?:Sáng|Chiều)"
                    + " (?:ngày|thứ|từ)|(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|Chủ nhật|Sáng|Chiều)["
                    + " ,(]*(?=[:|]|ngày))(?![\\p{L}]).*",
            FLAGS);

    private final String text;
    private final String kind;
    private final boolean plural;
    private final List<Found> found = new ArrayList<>();
    private String stem = "";
    private int at;

    /// @param kind with the space that follows it as printed ("ấp ", "KP")
    /// @param plural the kind is said once for all the names ("các thôn: Đông, Tây")
    HamletNames(String text, int from, String kind, boolean plural) {
        this.text = text;
        this.kind = kind;
        this.plural = plural;
        at = from;
    }

    /// Adds what is listed; gives the place after the last name.
    int addTo(List<Found> all) {
        while (addNext()) {
            var separator = SEPARATOR.matcher(text).region(at, text.length());
            if (!separator.lookingAt()) {
                break;
            }
            at = separator.end();
        }
        all.addAll(withSharedEnding());
        return at;
    }

    /// "ấp 1, 2, 3 Lộc Điền; ấp Tà Tê" means three hamlets of Lộc Điền.
    private List<Found> withSharedEnding() {
        var last = found.isEmpty() ? null : ENDED.matcher(found.getLast().name().substring(kind.length()));
        var bare = found.stream()
                .limit(Math.max(0, found.size() - 1))
                .allMatch(each -> each.name().substring(kind.length()).matches("(?:số )?\\d+"));
        if (last == null || !last.matches() || !bare) {
            return found;
        }
        return found.stream()
                .map(each -> each == found.getLast() ? each : new Found(each.name() + last.group(1), each.at()))
                .toList();
    }

    private boolean addNext() {
        var name = NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt() || isOther() || isCountOfPeople(name.group(1), name.end())) {
            return false;
        }
        var whole = withStem(name.group(1));
        found.add(new Found(kind + whole, name.start()));
        at = addRange(whole, name.start(), name.end());
        var brackets = BRACKETS.matcher(text).region(at, text.length());
        at = brackets.lookingAt() ? brackets.end() : at;
        return true;
    }

    /// Something else begins here, or a name that says its kind itself; "thôn Làng Mới" is still one name.
    private boolean isOther() {
        if (NO_NAME.matcher(text).region(at, text.length()).lookingAt()
                || NAMED_SO.matcher(text).region(at, text.length()).lookingAt()) {
            return true;
        }
        var other = Hamlets.KIND.matcher(text).region(at, text.length());
        return other.lookingAt() && (other.group(1).equalsIgnoreCase(kind.strip()) || !plural && !found.isEmpty());
    }

    /// "mỗi ấp 05 người" names no hamlet.
    private boolean isCountOfPeople(String name, int end) {
        return Character.isDigit(name.charAt(0))
                && PEOPLE.matcher(text).region(end, text.length()).lookingAt();
    }

    /// "khóm Bình Long 1, 2, 3" means three of Bình Long.
    private String withStem(String name) {
        var counted = COUNTED.matcher(name);
        if (!counted.matches()) {
            stem = "";
            return name;
        }
        stem = counted.group(1).isEmpty() ? stem : counted.group(1);
        return stem + counted.group(2);
    }

    /// "ấp 1 đến ấp 5" names five.
    private int addRange(String name, int start, int end) {
        var upTo = UP_TO.matcher(text).region(end, text.length());
        var counted = COUNTED.matcher(name);
        if (!counted.matches()
                || !upTo.lookingAt()
                || !upTo.group(1).isEmpty() && !upTo.group(1).equals(counted.group(1))) {
            return end;
        }
        var last = Integer.parseInt(upTo.group(2));
        for (var next = Integer.parseInt(counted.group(2)) + 1; next <= last; next++) {
            found.add(new Found(kind + counted.group(1) + next, start));
        }
        return upTo.end();
    }
}
