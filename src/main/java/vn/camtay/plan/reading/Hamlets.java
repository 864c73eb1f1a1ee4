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
    static final String KINDS = "khu dân cư|tổ dân phố|tổ nhân dân|khu phố|khối phố|tiểu khu|khu vực|khu tập"
            + " thể|TDP|KDC|KP|ấp|thôn|buôn|bôn|bon|bản|sóc|phum|khóm|làng|xóm|nóc|plei|plây|khối|đội|khu|tổ";
    static final Pattern KIND = Pattern.compile("(?<![\\p{L}\\d])(" + KINDS + ")(?![\\p{L}])\\s*", FLAGS);
    private static final Pattern ENTRY = Pattern.compile("\\s*(?:[,;]|\\svà\\s)\\s*");
    private static final Pattern BEFORE_LIST =
            Pattern.compile("(?:còn lại\\s*:?\\s*\\(|(?:(?:còn lại|sau đây|sau|gồm|bao gồm|là)\\s*)?:?)\\s*");

    /// @param at where it is named in the text
    record Found(String name, int at) {}

    private final String text;
    private final List<Found> found = new ArrayList<>();

    private Hamlets(String text) {
        this.text = text;
    }

    static List<Found> in(String text) {
        return new Hamlets(text).all();
    }

    /// Names only, under a heading that gives their kind.
    static List<Found> in(String text, @Nullable String kind) {
        var named = in(text);
        if (kind == null || !named.isEmpty() && saysKinds(text)) {
            return named;
        }
        var hamlets = new Hamlets(text);
        new HamletNames(text, 0, kind + " ", true).addTo(hamlets.found);
        return hamlets.found;
    }

    /// Whether each entry says its own kind: "Xóm Lẫm, Đầu Lá" below "Các ấp" does not.
    private static boolean saysKinds(String text) {
        var kind = KIND.matcher(text);
        return kind.find()
                && kind.start() == 0
                && java.util.Arrays.stream(ENTRY.split(text.substring(kind.end())))
                        .skip(1)
                        .allMatch(entry -> KIND.matcher(entry).lookingAt()
                                || entry.matches("\\d.*")
                                || kind.group(1).chars().noneMatch(Character::isUpperCase));
    }

    /// The kind of hamlet a heading speaks of ("Các thôn" → "thôn"), or null.
    static @Nullable String kindIn(String text) {
        var kind = KIND.matcher(text);
        return kind.find() ? spelled(kind.group(1)) : null;
    }

    /// In lower case, but for "TDP" and the like.
    private static String spelled(String kind) {
        return Words.isCapitals(kind) && kind.length() <= 3 ? kind : kind.toLowerCase(Locale.ROOT);
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
            var said = isList ? spelled(word) + " " : kind.group();
            var end = accepts(word, from) ? new HamletNames(text, from, said, isList).addTo(found) : 0;
            at = Math.max(kind.end(), end);
        }
        return found;
    }

    /// "Tổ" and "đội" are hamlets only with a number: "Tổ Công nghệ số" is a team.
    private boolean accepts(String kind, int from) {
        var needsNumber = kind.equalsIgnoreCase("tổ") || kind.equalsIgnoreCase("đội") || kind.equalsIgnoreCase("khu");
        return !needsNumber
                || from < text.length() && (Character.isDigit(text.charAt(from)) || text.startsWith("số ", from));
    }
}
