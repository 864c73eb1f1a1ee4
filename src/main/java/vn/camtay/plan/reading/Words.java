package vn.camtay.plan.reading;

import java.util.regex.Pattern;
import vn.camtay.shared.Folding;

/// Small questions about the words of a line.
final class Words {
    private static final Pattern END = Pattern.compile("[\\s”\"'’)\\]]*$");
    private static final Pattern TRAILING = Pattern.compile("[\\s;.,]+$");

    private static final Pattern SUM = Pattern.compile(
            "[\\s(*]*(?:tổng(?! phụ)|cộng|tất cả|toàn (?:bộ|xã|phường|đặc khu|thị trấn|khóa|lớp))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Words() {}

    static boolean startsLower(String text) {
        var first = text.replaceFirst("^[“\"'(\\[‘]+", "");
        return !first.isEmpty() && Character.isLowerCase(first.codePointAt(0));
    }

    /// Whether the text ends as a sentence or an entry of a list does.
    static boolean isEnded(String text) {
        var bare = END.matcher(text).replaceFirst("");
        return !bare.isEmpty() && ".;:!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /// Written in capitals: two words or more, or one of three letters.
    static boolean isCapitals(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= 3 && text.codePoints().noneMatch(Character::isLowerCase);
    }

    static boolean hasOpenBracket(String text) {
        return count(text, '(') > count(text, ')') || count(text, '“') > count(text, '”');
    }

    /// Whether a line or a cell sums up what stands above it; "Công an" does not.
    static boolean isSum(String text) {
        return SUM.matcher(text).lookingAt();
    }

    static String last(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    static String first(String text) {
        var space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /// An entry without the punctuation that separates it from the next.
    static String trimmed(String text) {
        return TRAILING.matcher(text.strip()).replaceFirst("").strip();
    }

    static String folded(String text) {
        return Folding.fold(text);
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }
}
