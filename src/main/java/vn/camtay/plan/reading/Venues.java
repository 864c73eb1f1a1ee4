package vn.camtay.plan.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the place a class is held at.
final class Venues {
    private static final String HOUSE =
            "(?:[Nn]hà (?!nước)\\p{L}+|NVH|VH|[Hh]ội trường|[Tt]rụ sở|[Tt]rường|[Tt]rung tâm|TT|UBND|Ủy ban|Uỷ"
                    + " ban|[Ss]ân|[Đđ]ình|[Pp]hòng (?:họp|học|máy|hội)|[Vv]ăn phòng|[Tt]hiết chế|[Tt]hư"
                    + " viện|[Cc]hùa|[Nn]hà thờ|[Cc]âu lạc bộ|[Tt]rạm|[Tt]hánh thất|[Tt]ịnh xá|[Mm]iếu|[Kk]hách sạn|[Cc]ơ"
                    + " quan|[Bb]an (?:nhân dân|điều hành|quản lý)|[Cc]ông an|[Kk]hu (?:thể thao|sinh hoạt)|[Đđ]iểm"
                    + " (?:sinh hoạt|trường|nhóm|bưu điện))";
    private static final String REST = "[^;.(\\n]*?";
    private static final String END =
            "(?=\\s*(?:[;()]|\\.(?:\\s|$)|,(?!\\s*(?:xã|phường|huyện|tỉnh|đường|số|thị trấn|[Tt]rụ sở|[Cc]ơ"
                    + " quan|[Tt]ầng|[Tt]rung tâm|đặc khu|UBND|Ủy ban|Thể thao|Thông"
                    + " tin)(?!\\p{L}))|\\s[-–—]\\s(?=(?!(?:Thể|Thông tin|Xã hội|Du lịch|Học tập|Truyền|Kỹ thuật|Nghệ"
                    + " thuật|Giáo dục|Dạy nghề|Hướng)(?!\\p{L}))\\p{Lu}|ngày|thời)|\\s(?:vào|ngày|từ ngày|lúc|trong|thời"
                    + " gian|gồm|bao gồm|cho|với|dành|Thời gian|Ngày|Gồm|để)(?!\\p{L})|:|$))";
    private static final Pattern LABELLED = Pattern.compile("[Đđ]ịa điểm(?:\\s+(?:tập huấn|tổ chức|học|thực"
            + " hiện))?\\s*(?::|là|tại)\\s*+(?:[Tt]ại\\s++)?(?!(?:[Ss]áng|[Cc]hiều|[Nn]gày|[Tt]ừ|[Ll]úc|\\d)(?!\\p{L}))("
            + REST + ")" + END);
    private static final Pattern AT =
            Pattern.compile("(?<!\\p{L})(?:[Tt]ại|[Ởở])\\s*:?\\s+(?:địa điểm\\s+)?(" + HOUSE + REST + ")" + END);
    private static final Pattern BARE = Pattern.compile("(?:^|[:;,.(–—-]\\s*)(" + HOUSE + REST + ")" + END);
    private static final Pattern AT_NAME = Pattern.compile(
            "(?<!\\p{L})[Tt]ại\\s*:?\\s+(?!Kế hoạch|Quyết định|Công văn|Cụm|Lớp)(\\p{Lu}" + REST + ")" + END);
    private static final Pattern ANY = Pattern.compile(
            "^\\s*(?:[Tt]ại\\s+)?(?!(?:bao gồm|gồm|các|thành phần)(?!\\p{L}))(\\p{L}" + REST + ")" + END);

    record Found(String venue, int from, int to) {}

    private Venues() {}

    static Optional<Found> in(String text) {
        return match(LABELLED, text).or(() -> match(AT, text)).or(() -> match(BARE, text));
    }

    /// The place in a phrase that is known to name one.
    static Optional<Found> inPlace(String text) {
        return in(text).or(() -> match(AT_NAME, text)).or(() -> match(ANY, text));
    }

    private static Optional<Found> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var venue = Words.trimmed(matcher.group(1));
            if (venue.length() > 2 && venue.length() < 160) {
                return Optional.of(new Found(venue, matcher.start(1), matcher.end(1)));
            }
        }
        return Optional.empty();
    }
}
