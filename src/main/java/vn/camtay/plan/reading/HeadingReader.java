package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Plan.Heading;
import vn.camtay.plan.Sourced;
import vn.camtay.plan.source.Line;

/// Reads the top of the first page, whether its two columns stand side by side, below each other or flattened.
final class HeadingReader {
    private static final Pattern TYPE = Pattern.compile(
            "(?:DỰ THẢO\\s+)?(KẾ HOẠCH|K Ế H O Ạ C H|PHƯƠNG ÁN|CHƯƠNG TRÌNH)\\b(?=\\s*$|\\s+\\p{L})",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NATION = Pattern.compile(
            "ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM|C[ỘO]NG\\s+H(?:ÒA|OÀ|OA)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM|CHXHCN\\s+VIỆT\\s+NAM");
    private static final String NATION_WORDS = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    /// The name of the state cut off by the edge of its column.
    private static final Pattern NATION_BEGUN =
            Pattern.compile("CỘNG\\s+H(?:ÒA|OÀ)\\s+XÃ(?:\\s+HỘI(?:\\s+CHỦ(?:\\s+NGHĨA(?:\\s+VIỆT)?)?)?)?$");
    static final Pattern MOTTO = Pattern.compile(
            "Độc\\s+lập\\s*[-–—]?\\s*Tự\\s+do\\s*[-–—]?\\s*Hạnh\\s+phúc",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SYMBOL = Pattern.compile(
            "Số\\s*:?\\s*([\\d]*[a-z]?)[\\s.…_]*([/–—-])\\s*((?:\\d{4}\\s*/\\s*)?\\p{Lu}[\\p{Lu}\\d]*(?:\\s?[-–—&./]\\s?\\p{Lu}[\\p{Lu}\\d]*)*)(?!\\p{Ll})");
    private static final Pattern DATE = Pattern.compile(
            "([\\p{Lu}][\\p{L}\\d'’"
                    + " -]{0,40}?)?\\s*,?\\s*[Nn]gày\\s*([\\d]{0,2})[\\s.…_]*tháng\\s*([\\d]{0,2})[\\s.…_]*năm\\s*(\\d{0,4})[.…_]*");
    private static final Pattern BODY = Pattern.compile(
            "(?:Căn cứ|Xuất phát|Nhằm|Trên cơ sở|Thực hiện (?:các |theo )?(?:Luật|Nghị|Quyết|Kế"
                    + " hoạch|Công|Chương|Chỉ|Thông|Đề án|Kết|Hướng|Văn|ý kiến|chỉ đạo)|UBND|Ủy ban nhân dân|Uỷ ban nhân"
                    + " dân|Để |Theo |Kính gửi)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OWN_BODY = Pattern.compile(
            "(?:PHÒNG|SỞ|TRUNG TÂM|BAN|HỘI NÔNG|HỘI LIÊN|HỘI CỰU|ĐOÀN|TRƯỜNG|CÔNG AN|VĂN PHÒNG|TRẠM|CHI CỤC|ỦY BAN|UỶ"
                    + " BAN|UBND|ĐẢNG ỦY|ĐẢNG UỶ|CHI BỘ)\\b.*");

    private final List<Line> lines;
    private final int type;

    private HeadingReader(List<Line> lines) {
        this.lines = lines;
        type = typeLine(lines);
    }

    /// @param body the index of the first line after the title
    record Result(
            Heading heading,
            int body,
            boolean isPlan,
            @Nullable Sourced<String> motto) {}

    static Result read(List<Line> lines) {
        return new HeadingReader(lines).result();
    }

    private Result result() {
        var top = new Joined(lines.subList(0, type < 0 ? Math.min(lines.size(), firstBodyLine(0)) : type));
        var body = type < 0 ? firstBodyLine(0) : titleEnd();
        var motto = top.first(MOTTO, 0);
        var heading = new Heading(issuer(top), place(top), number(top), issued(top), type < 0 ? null : title(body));
        return new Result(heading, body, type >= 0, motto);
    }

    private static int typeLine(List<Line> lines) {
        for (var i = 0; i < Math.min(lines.size(), 80); i++) {
            var matcher = TYPE.matcher(lines.get(i).text());
            if (matcher.lookingAt()
                    && (matcher.end() == lines.get(i).text().length()
                            || Marker.at(lines.get(i).text()).isEmpty())) {
                return i;
            }
        }
        return -1;
    }

    private int firstBodyLine(int from) {
        for (var i = from; i < lines.size(); i++) {
            if (startsBody(lines.get(i).text())) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean startsBody(String text) {
        return BODY.matcher(text).lookingAt()
                || Marker.at(text).isPresent()
                || !text.isEmpty() && text.startsWith("PHẦN ");
    }

    private int titleEnd() {
        var own = TYPE.matcher(lines.get(type).text()).replaceFirst("").strip();
        var seen = own.isEmpty() ? 0 : 1;
        for (var i = type + 1; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (!text.isEmpty()
                    && seen > 0
                    && (startsBody(text) || seen > 15 || lines.get(i).isRow())) {
                return i;
            }
            seen += text.isEmpty() ? 0 : 1;
        }
        return lines.size();
    }

    private @Nullable Sourced<String> title(int body) {
        var parts = new ArrayList<String>();
        var line = 0;
        for (var i = type; i < body; i++) {
            var text = lines.get(i).text();
            var words = i == type ? TYPE.matcher(text).replaceFirst("").strip() : text;
            if (!words.isEmpty()) {
                line = line == 0 ? lines.get(i).number() : line;
                parts.add(words);
            }
        }
        return parts.isEmpty() ? null : Sourced.of(String.join(" ", parts), line);
    }

    private @Nullable Sourced<String> issuer(Joined top) {
        var kept = new ArrayList<Sourced<String>>();
        var missing = "";
        for (var line : top.lines()) {
            for (var cell : ClosingReader.cellsOf(line)) {
                var words = withoutEnding(bare(cell), missing);
                var cut = NATION_BEGUN.matcher(words);
                if (cut.find()) {
                    missing = NATION_WORDS
                            .substring(cut.group().replaceAll("\\s+", " ").length())
                            .strip();
                    words = words.substring(0, cut.start()).strip();
                }
                if (Words.isCapitals(words) && !words.matches("(?:DỰ THẢO|HỎA TỐC|KHẨN|THƯỢNG KHẨN|MẬT)")) {
                    kept.add(Sourced.of(words, line.number()));
                }
            }
        }
        return kept.isEmpty() ? null : ownName(kept);
    }

    private static String withoutEnding(String words, String ending) {
        return !ending.isEmpty() && words.endsWith(ending)
                ? words.substring(0, words.length() - ending.length()).strip()
                : words;
    }

    /// The issuing body itself, where the body above it is printed first.
    private static Sourced<String> ownName(List<Sourced<String>> lines) {
        var from = 0;
        var above = lines.getFirst().value();
        var isBegun = above.split(" ").length <= 2 || above.matches("[ỦU][ỶY] BAN NHÂN DÂN");
        if (lines.size() > (isBegun ? 2 : 1)) {
            for (var i = lines.size() - 1; i > (isBegun ? 1 : 0) && from == 0; i--) {
                from = OWN_BODY.matcher(lines.get(i).value()).matches() ? i : 0;
            }
        }
        var own = lines.subList(from, lines.size());
        return Sourced.of(
                String.join(" ", own.stream().map(Sourced::value).toList()),
                own.getFirst().line());
    }

    private static String bare(String text) {
        var rest = NATION.matcher(text).replaceAll(" ");
        rest = MOTTO.matcher(rest).replaceAll(" ");
        rest = SYMBOL.matcher(rest).replaceAll(" ");
        rest = DATE.matcher(rest).replaceAll(" ");
        rest = rest.replaceAll("[-–_*=.…]{3,}|\\bSố\\s*:.*|^/\\s?\\p{Lu}[\\p{Lu}\\d&-]*", " ");
        return rest.replaceAll("\\s+", " ").strip();
    }

    private static @Nullable Sourced<String> number(Joined top) {
        var matcher = SYMBOL.matcher(top.text());
        if (!matcher.find() || matcher.group(1).isEmpty()) {
            return null;
        }
        var symbol = BasesReader.symbol(matcher.group(2) + matcher.group(3));
        return Sourced.of(matcher.group(1) + symbol, top.lineAt(matcher.start()));
    }

    private static @Nullable Sourced<java.time.LocalDate> issued(Joined top) {
        var matcher = DATE.matcher(top.text());
        if (!matcher.find()) {
            return null;
        }
        return new Dates(0)
                .in("ngày %s tháng %s năm %s".formatted(matcher.group(2), matcher.group(3), matcher.group(4))).stream()
                        .findFirst()
                        .map(found -> Sourced.of(found.first(), top.lineAt(matcher.start(2))))
                        .orElse(null);
    }

    private static @Nullable Sourced<String> place(Joined top) {
        var without = MOTTO.matcher(SYMBOL.matcher(top.text()).replaceAll(" ")).replaceAll("\n");
        var matcher =
                Pattern.compile("([\\p{Lu}][\\p{L}\\d'’ -]{1,40}?),\\s*ngày").matcher(without);
        return matcher.find() ? Sourced.of(matcher.group(1).strip(), dateLine(top)) : null;
    }

    /// The line where the date of issue stands or should stand.
    static int dateLine(Joined top) {
        var matcher = DATE.matcher(top.text());
        return matcher.find() ? top.lineAt(matcher.end() - 1) : 1;
    }

    static int numberLine(Joined top) {
        var matcher = Pattern.compile("Số\\s*:|/\\s*KH\\b").matcher(top.text());
        return matcher.find() ? top.lineAt(matcher.start()) : 1;
    }
}
