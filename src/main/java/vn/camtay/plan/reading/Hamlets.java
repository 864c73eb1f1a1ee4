package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the hamlets a phrase lists, each with its kind as printed.
///
/// "ấp 1, ấp 2", "các ấp: 1, 2, 3", "các thôn: Đông, Tây", "từ ấp 1 đến ấp 9" and "khu phố 1 (12 người)" are all usual.
public final class Hamlets {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String KINDS =
            "khu dân cư|tổ dân phố|khu phố|khối phố|tiểu khu|khu vực|khu tập thể|TDP|KDC|KP|ấp|thôn|buôn|bôn|bon|bản|sóc|phum|khóm|làng|xóm|plei|plây|khối|đội|khu|tổ";
    private static final Pattern KIND = Pattern.compile("(?<![\\p{L}\\d])(" + KINDS + ")(?![\\p{L}])\\s*", FLAGS);
    private static final Pattern BEFORE_LIST = Pattern.compile("(?:(?:sau đây|sau|gồm|bao gồm|là)\\s*)?:?\\s*");
    private static final String WORD = "(?:\\p{Lu}[\\p{L}’'-]*|\\d{1,3}[A-Za-zĐđ]?(?:/\\d{1,3})?(?![\\p{L}\\d/]))";
    private static final Pattern NAME =
            Pattern.compile("[“\"]?(" + WORD + "(?:[ ]" + WORD + "){0,4}(?:\\s-\\s" + "\\p{Lu}\\p{L}+){0,2})[”\"]?");
    private static final Pattern BRACKETS =
            Pattern.compile("\\s*(?:\\([^()]*\\)|:\\s*\\d+\\s*(?:người|hộ|học viên|đại biểu))");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:,\\s*và\\s|[,;+]|(?<=\\s)và(?=\\s)|&)\\s*(?:các\\s+)?", FLAGS);
    private static final Pattern UP_TO = Pattern.compile(
            "\\s*(?:đến|tới|[-–—]|->)\\s*(?:hết\\s+)?(?:(?:" + KINDS + ")\\s*)?(\\d{1,2})(?![\\d/])", FLAGS);
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:Tổ|Ban|Trưởng|Phó|Thời|Địa|Hội|Cụm|Lớp|Đợt|Nhà|Trung|Thành|Đoàn|Công|Số|Ngày|Buổi|Sáng|Chiều|Tổng|UBND|Mỗi|Tại|Gồm|Học|Đại|Thứ|Các|Bí|Chi|Mặt|Dự|Với|Từ|Khoảng|Riêng|Trong|Đối)(?:\\s.*)?");

    /// @param at where it is named in the text
    record Found(String name, int at) {}

    private final String text;
    private final @Nullable String givenKind;
    private final List<Found> found = new ArrayList<>();

    private Hamlets(String text, @Nullable String givenKind) {
        this.text = text;
        this.givenKind = givenKind;
    }

    static List<Found> in(String text) {
        return new Hamlets(text, null).all();
    }

    /// Names only, under a heading that gives their kind.
    static List<Found> in(String text, @Nullable String kind) {
        var named = in(text);
        if (!named.isEmpty() || kind == null) {
            return named;
        }
        var hamlets = new Hamlets(text, kind);
        hamlets.list(0, kind);
        return hamlets.withSharedEnding();
    }

    /// The kind of hamlet a heading speaks of ("Các thôn" → "thôn"), or null.
    static @Nullable String kindIn(String text) {
        var kind = KIND.matcher(text);
        return kind.find() ? kind.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /// The hamlets named anywhere in a text ("nhà văn hóa ấp 1 Lộc Điền" → "ấp 1 Lộc Điền").
    public static List<String> named(String text) {
        return in(text).stream().map(Found::name).toList();
    }

    private List<Found> all() {
        var kind = KIND.matcher(text);
        var at = 0;
        while (kind.find(at)) {
            var word = kind.group(1);
            var afterKind = kind.end();
            var list = BEFORE_LIST.matcher(text).region(afterKind, text.length());
            var from = list.lookingAt() ? list.end() : afterKind;
            var isList = from > afterKind
                    || text.substring(Math.max(0, kind.start() - 4), kind.start())
                            .equalsIgnoreCase("các ");
            at = Math.max(
                    kind.end(), accepts(word, from) ? list(from, isList ? word.toLowerCase(Locale.ROOT) : word) : 0);
        }
        return withSharedEnding();
    }

    /// "Tổ" and "đội" are hamlets only with a number: "Tổ Công nghệ số" is a team.
    private boolean accepts(String kind, int from) {
        var needsNumber = kind.equalsIgnoreCase("tổ") || kind.equalsIgnoreCase("đội") || kind.equalsIgnoreCase("khu");
        return !needsNumber || from < text.length() && Character.isDigit(text.charAt(from));
    }

    /// Reads names until something else comes; gives the place after the last.
    private int list(int from, String kind) {
        var at = from;
        while (true) {
            var name = NAME.matcher(text).region(at, text.length());
            if (!name.lookingAt() || NO_NAME.matcher(name.group(1)).matches()) {
                return at;
            }
            at = addNamed(kind, name.group(1), name.start(), name.end());
            var brackets = BRACKETS.matcher(text).region(at, text.length());
            at = brackets.lookingAt() ? brackets.end() : at;
            var separator = SEPARATOR.matcher(text).region(at, text.length());
            if (!separator.lookingAt()) {
                return at;
            }
            at = separator.end();
        }
    }

    private int addNamed(String kind, String name, int start, int end) {
        found.add(new Found(join(kind, name), start));
        var upTo = UP_TO.matcher(text).region(end, text.length());
        if (!name.matches("\\d{1,2}") || !upTo.lookingAt()) {
            return end;
        }
        for (var next = Integer.parseInt(name) + 1; next <= Integer.parseInt(upTo.group(1)); next++) {
            found.add(new Found(join(kind, String.valueOf(next)), start));
        }
        return upTo.end();
    }

    private static String join(String kind, String name) {
        return kind + " " + name;
    }

    /// "ấp 1, 2, 3 Lộc Điền" means three hamlets of Lộc Điền.
    private List<Found> withSharedEnding() {
        if (found.size() < 2 || !found.getLast().name().matches("\\S+(?: phố| dân phố)? \\d+ \\p{Lu}.*")) {
            return found;
        }
        var last = found.getLast();
        var ending = last.name().replaceFirst("^\\D*\\d+", "");
        var bare = found.subList(0, found.size() - 1).stream()
                .allMatch(each -> each.name().matches(".*\\d"));
        var onceNamed = KIND.matcher(text.substring(found.getFirst().at(), last.at()))
                        .results()
                        .count()
                == 0;
        return bare && onceNamed
                ? found.stream()
                        .map(each -> each == last ? each : new Found(each.name() + ending, each.at()))
                        .toList()
                : found;
    }
}
