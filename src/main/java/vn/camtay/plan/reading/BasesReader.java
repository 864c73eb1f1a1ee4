package vn.camtay.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Plan.LegalBase;
import vn.camtay.plan.Sourced;

/// Reads the documents a plan rests on: what "Căn cứ" or "Thực hiện" introduces before the first part.
final class BasesReader {
    static final String KIND =
            "Nghị quyết liên tịch|Thông tư liên tịch|Văn bản hợp nhất|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị"
                    + " định|Quyết định|Thông tư|Công văn|Công điện|Kế hoạch|Chỉ thị|Thông báo|Thông tri|Hướng dẫn|Chương"
                    + " trình hành động|Chương trình|Đề án|Dự án|Kết luận|Văn bản|Tờ trình|Biên bản|Quy chế|Quy định|Báo"
                    + " cáo|Thỏa thuận|Thoả thuận|Hợp đồng|Phương án|Giấy mời|Hiến pháp|Chiến lược";
    private static final Pattern INTRODUCED = Pattern.compile("(?:Căn cứ|Thực hiện|CĂN CỨ|THỰC HIỆN|Theo(?=\\s+(?:"
            + KIND + ")\\s))\\s*:?\\s+(?:vào\\s+|theo\\s+|nội dung\\s+|tinh thần\\s+|các\\s+)*");
    /// "Căn cứ:" above a list of them.
    private static final Pattern BARE = Pattern.compile(
            "(?:Căn cứ|CĂN CỨ|Căn cứ pháp lý|Cơ sở pháp lý|Các căn cứ|Căn cứ các văn bản)[^:;.]{0,20}:?");
    private static final Pattern NEXT = Pattern.compile(";\\s+(?=(?:[Cc]ăn cứ|[Tt]hực hiện|[Tt]heo)\\s|(?:" + KIND
            + ")\\s+(?:số\\s+)?\\d)|(?:,|,?\\s+và)\\s+(?=(?:" + KIND + ")\\s+số\\s+\\d)");
    private static final Pattern NUMBERED = Pattern.compile("(?:" + KIND + ")\\s+(?:số\\s+)?\\d");
    /// "1. Căn cứ xây dựng kế hoạch" names none, and is a title.
    private static final Pattern NAMES_KIND = Pattern.compile("(?<!\\p{L})(?:" + KIND + ")(?!\\p{L})");
    private static final Pattern KIND_FIRST = Pattern.compile("(" + KIND + ")(?=[\\s,.;]|$)");
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:số\\s*:?\\s*([\\p{Lu}\\d][\\p{L}\\d]*(?:\\s?[/–—-]\\s?[\\p{Lu}\\d&Đđ][\\p{L}\\d&.Đđ]*)*)|(\\d+(?:/\\d{4})?[/–—-][\\p{Lu}][\\p{L}\\d&/–—-]*))");
    private static final Pattern NUMBER_LATER =
            Pattern.compile("\\bsố\\s+(\\d+(?:/\\d{4})?[/–—-][\\p{Lu}][\\p{L}\\d&/–—-]*)");
    private static final Pattern SAID = Pattern.compile(
            "(?:sự\\s+)?(?:ý kiến|chỉ đạo|kết luận|đề nghị)(?:\\s+chỉ đạo)?\\s+của\\s+(.{3,100}?)\\s+tại\\s+(" + KIND
                    + ")(\\s+số.*)");
    private static final Pattern ISSUER = Pattern.compile("^[\\s,]*(?:do|của)\\s+(.*)$");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:,\\s*|\\s+|^)(?:(?:về việc|V/v|v/v|về\\s+“|\\(về việc)\\s*:?\\s*(.*)|((?:ban hành|phê duyệt|quy"
                    + " định|hướng dẫn|sửa đổi|công bố|giao|triển khai|thành lập|thực hiện|kiện toàn)\\s.*))$");

    /// "…, UBND xã ban hành Kế hoạch như sau:" is no part of the base.
    private static final Pattern LEADS_ON = Pattern.compile(
            "[,;.]\\s*(?:UBND|Ủy ban|Uỷ ban|Phòng|Ban|Trung tâm|Đảng ủy|Đảng uỷ|Hội|Đoàn|Công an|Trường|Văn"
                    + " phòng|Trạm|Tổ|Chi bộ|Thường trực|nay)\\s[^;]{0,160}?(?:ban hành|xây dựng|tổ chức|đề ra|triển"
                    + " khai)[^;]*(?:[Kk]ế hoạch|như sau|sau)[^;]*$");

    private final Dates dates;

    BasesReader(Dates dates) {
        this.dates = dates;
    }

    /// @param preamble the paragraphs before the first part
    List<Sourced<LegalBase>> read(List<Block> preamble) {
        var bases = new ArrayList<Sourced<LegalBase>>();
        var listing = false;
        for (var block : preamble) {
            listing = BARE.matcher(block.text()).matches() || listing && block.isBullet();
            var isTitle =
                    block.isNumbered() && !NAMES_KIND.matcher(block.text()).find();
            if (isTitle
                    || block.isRow()
                    || !(INTRODUCED.matcher(block.text()).lookingAt() || listing && block.isBullet())) {
                continue;
            }
            var from = 0;
            var cut = NEXT.matcher(block.text());
            while (cut.find()) {
                if (block.text().startsWith(";", cut.start())
                        || isOne(block.text().substring(from, cut.start()))) {
                    bases.add(base(block.part(from, cut.start())));
                    from = cut.end();
                }
            }
            bases.add(base(block.part(from, block.text().length())));
        }
        return bases;
    }

    /// "A và B" names two bases, but "A về việc thực hiện B và C" only one.
    private static boolean isOne(String text) {
        return NUMBERED.matcher(text).results().limit(2).count() == 1;
    }

    private Sourced<LegalBase> base(Block block) {
        var whole = LEADS_ON.matcher(block.text()).replaceFirst("");
        var text = Words.trimmed(INTRODUCED.matcher(upperFirst(whole)).replaceFirst(""));
        var kind = KIND_FIRST.matcher(text);
        if (!kind.lookingAt()) {
            var said = said(text);
            return said != null
                    ? Sourced.of(said, block.line())
                    : Sourced.of(new LegalBase("", null, null, null, text), block.line());
        }
        return Sourced.of(parsed(kind.group(1), text.substring(kind.end())), block.line());
    }

    /// A number and symbol without spaces, its dashes short.
    static String symbol(String written) {
        return written.replaceAll("\\s+", "").replaceAll("[–—]", "-");
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /// "chỉ đạo của Chủ tịch UBND tỉnh tại Thông báo số 55/TB-UBND": the document that says so, and who.
    private @Nullable LegalBase said(String text) {
        var said = SAID.matcher(text);
        if (!said.matches()) {
            return null;
        }
        var base = parsed(said.group(2), said.group(3));
        return base.issuer() == null
                ? new LegalBase(base.kind(), base.number(), base.date(), said.group(1), base.about())
                : base;
    }

    private LegalBase parsed(String kind, String after) {
        var number = NUMBER.matcher(after);
        var hasNumber = number.find();
        var rest = hasNumber ? after.substring(number.end()) : after;
        var written = hasNumber ? (number.group(1) == null ? number.group(2) : number.group(1)) : null;
        if (written == null) {
            return named(kind, after);
        }
        var date = dateOf(rest);
        return described(
                kind,
                symbol(written),
                date == null ? null : date.first(),
                date == null ? rest : rest.substring(date.to()));
    }

    /// "Luật Tổ chức chính quyền địa phương ngày 16/6/2025": the name comes first, number and date may follow.
    private LegalBase named(String kind, String after) {
        var number = NUMBER_LATER.matcher(after);
        var hasNumber = number.find();
        var found = dates.in(after).stream().findFirst().orElse(null);
        var date = found == null || found.from() > 160 ? null : found;
        var nameEnd =
                Math.min(hasNumber ? number.start() : after.length(), date == null ? after.length() : date.from());
        var name = Words.trimmed(
                after.substring(0, nameEnd).replaceFirst("[\\s,(]*(?:được\\s+\\p{L}+\\s+)?(?:ngày|số)?\\s*$", ""));
        var rest = date == null ? "" : after.substring(date.to());
        var issuer = ISSUER.matcher(rest.strip());
        var own = ISSUER.matcher(name);
        if (own.find()) {
            return described(kind, null, date == null ? null : date.first(), date == null ? after : name + rest);
        }
        return new LegalBase(
                kind,
                hasNumber ? symbol(number.group(1)) : null,
                date == null ? null : date.first(),
                issuer.find() ? issuerOnly(issuer.group(1)) : null,
                name);
    }

    private Dates.@Nullable Found dateOf(String rest) {
        return dates.in(rest).stream()
                .filter(found -> found.from() <= 12)
                .findFirst()
                .orElse(null);
    }

    private static LegalBase described(String kind, @Nullable String number, @Nullable LocalDate date, String rest) {
        var text = rest.strip();
        var by = ISSUER.matcher(text);
        if (!by.find()) {
            return new LegalBase(kind, number, date, null, Words.trimmed(about(text)));
        }
        var whole = by.group(1);
        var split = aboutAt(whole);
        var issuer = split < 0 ? whole : whole.substring(0, split);
        var about = split < 0 ? "" : about(whole.substring(split));
        return new LegalBase(kind, number, date, Words.trimmed(issuer), Words.trimmed(about));
    }

    /// Where the subject begins: at "về việc", else at the verb, else at "về" (the last before it for "Ban Chỉ đạo về
    /// …").
    private static int aboutAt(String text) {
        var explicit = Pattern.compile("[\\s,]+(?:về việc|V/v|v/v)\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text);
        if (explicit.find()) {
            return explicit.start();
        }
        var verb = ABOUT.matcher(text);
        var verbAt = verb.find() ? verb.start() : -1;
        var about = Pattern.compile("[\\s,]+về\\s").matcher(text);
        while (about.find()) {
            var isOfBody =
                    text.substring(0, about.start()).matches(".*(?:Ban [Cc]hỉ đạo|Tổ công tác|Ủy ban Quốc gia)$");
            if (!isOfBody && (verbAt < 0 || about.start() < verbAt)) {
                return about.start();
            }
        }
        return verbAt;
    }

    private static String about(String text) {
        return text.strip().replaceFirst("^,?\\s*(?:về việc|V/v|v/v|về)\\s*:?\\s*", "");
    }

    private static String issuerOnly(String text) {
        var split = aboutAt(text);
        return Words.trimmed(split < 0 ? text : text.substring(0, split));
    }
}
