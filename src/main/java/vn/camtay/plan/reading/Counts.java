package vn.camtay.plan.reading;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds how many people a phrase speaks of.
final class Counts {
    static final String NUMBER = "(\\d{1,3}(?:[.]\\d{3})+|\\d{1,5})";
    private static final String PEOPLE =
            "(?:người|đại biểu|học viên|đồng chí|đ/c|thành viên|cán bộ|hội viên|lượt người|suất|vị|cá nhân|công"
                    + " chức|viên chức)";
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(?<![\\d/.,])" + NUMBER + "\\s*(?:\\([^()\\d]{3,60}\\)\\s*)?" + PEOPLE
                    + "(?!\\s*(?:/(?!\\s*\\d)|mỗi|một|x\\s|×|\\*))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AFTER_COLON =
            Pattern.compile("[:=]\\s*(?:khoảng\\s+|dự kiến\\s+)?" + NUMBER + "\\s*(?:[.;,]|$|\\()");
    private static final Pattern RATE = Pattern.compile(
            "(?:mỗi|từng|(?<!\\p{L})x(?!\\p{L})|×|\\*)\\s*(?:\\p{L}+,?\\s+){0,9}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// @param from where the number begins
    record Found(int count, int from, int to) {}

    private Counts() {}

    /// The count that sums a phrase up: after "=", else the first outside brackets, else any.
    static Optional<Found> in(String text) {
        var flat = text.replaceAll("\\d{1,2}/\\d{1,2}/\\d{4}", "##########");
        var sum = flat.lastIndexOf('=');
        if (sum >= 0) {
            var after = find(OF_PEOPLE, flat, sum, true).or(() -> find(AFTER_COLON, flat, sum, true));
            if (after.isPresent()) {
                return after;
            }
        }
        var outside = find(OF_PEOPLE, flat, 0, true).or(() -> find(AFTER_COLON, flat, 0, true));
        return outside.isPresent() || saysRate(flat) ? outside : find(OF_PEOPLE, flat, 0, false);
    }

    /// "Mỗi ấp cử 04 người (…, 02 thành viên Tổ công nghệ số)" counts nobody.
    private static boolean saysRate(String text) {
        return OF_PEOPLE
                .matcher(text)
                .results()
                .anyMatch(match -> !isInBrackets(text, match.start(1))
                        && RATE.matcher(text.substring(0, match.start(1))).find());
    }

    private static Optional<Found> find(Pattern pattern, String text, int from, boolean outside) {
        return pattern.matcher(text)
                .results()
                .filter(match -> match.start(1) >= from)
                .filter(match -> !outside || !isInBrackets(text, match.start(1)))
                .filter(match ->
                        !RATE.matcher(text.substring(0, match.start(1))).find())
                .findFirst()
                .map(Counts::found);
    }

    private static Found found(MatchResult match) {
        return new Found(Integer.parseInt(match.group(1).replace(".", "")), match.start(1), match.end());
    }

    private static boolean isInBrackets(String text, int place) {
        var depth = 0;
        for (var i = 0; i < place; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth > 0;
    }
}
