package vn.camtay.plan.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes out what belongs to the page and not to the text: page numbers and drawn rules.
final class Furniture {
    private static final Pattern RULE = Pattern.compile("[-–—_=*~.…·\\s]{3,}|[_*]{1,2}");
    private static final Pattern NAMED_PAGE = Pattern.compile(
            "(?:Trang|Page)\\s*\\d{1,3}(?:\\s*(?:/|of|trên)\\s*\\d{1,3})?|[-–—]\\s*\\d{1,3}\\s*[-–—]|\\d{1,3}\\s*/\\s*\\d{1,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern WANTS_NUMBER = Pattern.compile(
            ".*(?:[,(:/+=–-]|\\b(?:ấp|thôn|phố|bản|buôn|sóc|khóm|làng|xóm|tổ|cụm|lớp|đợt|số|ngày|tháng|năm|đề|án|gồm|trong|và|trí|là))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Furniture() {}

    static List<Line> without(List<Line> lines) {
        var kept = new ArrayList<Line>();
        var page = 0;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var number = pageNumber(lines, i, page);
            page = Math.max(page, number);
            var isRule = !line.isRow() && RULE.matcher(line.text()).matches();
            kept.add(number > 0 || isRule ? new Line(line.number(), "", line.fill(), List.of()) : line);
        }
        return kept;
    }

    /// The page number this line is, or 0.
    private static int pageNumber(List<Line> lines, int at, int lastPage) {
        var line = lines.get(at);
        if (line.isRow()) {
            return 0;
        }
        if (NAMED_PAGE.matcher(line.text()).matches()) {
            return Math.max(1, lastPage);
        }
        if (!BARE_NUMBER.matcher(line.text()).matches()) {
            return 0;
        }
        var number = Integer.parseInt(line.text());
        var follows = number == lastPage + 1 || lastPage == 0 && number == 2;
        return follows && standsApart(lines, at) ? number : 0;
    }

    private static boolean standsApart(List<Line> lines, int at) {
        var before = at == 0 ? "" : lines.get(at - 1).text();
        var after = at + 1 == lines.size() ? "" : lines.get(at + 1).text();
        var isolated = before.isEmpty() || after.isEmpty();
        return isolated
                ? !WANTS_NUMBER.matcher(lastText(lines, at)).matches()
                : before.length() > 40 && !WANTS_NUMBER.matcher(before).matches();
    }

    private static String lastText(List<Line> lines, int at) {
        for (var i = at - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).text();
            }
        }
        return "";
    }
}
