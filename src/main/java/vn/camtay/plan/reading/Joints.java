package vn.camtay.plan.reading;

import java.util.regex.Pattern;
import vn.camtay.plan.source.Line;

/// Decides whether a line goes on with the paragraph before it or begins a new one.
final class Joints {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern GOES_ON = Pattern.compile(
            ".*(?:[,(\\[/“&–]|(?<!\\S)-|\\b(?:và|của|cho|tại|các|với|về|theo|từ|đến|hoặc|do|số|đề"
                    + " án|trên|trong|bằng|là|gồm|những|để|vào|ra|được|bởi|như|khi|qua))",
            FLAGS);
    private static final Pattern NAME_FOLLOWS = Pattern.compile(
            ".*\\b(?:xã|phường|tỉnh|huyện|thành"
                    + " phố|ấp|thôn|bản|buôn|sóc|khóm|làng|xóm|khu|phố|tổ|cụm|lớp|đợt|ngày|tháng|năm|điểm|khoản|điều|mục|chuyên"
                    + " đề|ban|phòng|ông|bà|sở|văn|quốc)",
            FLAGS);
    private static final Pattern OPENING = Pattern.compile(
            "(?:Chủ trì|Phối hợp|Tham mưu|Xây dựng|Bố trí|Thẩm định|Hướng dẫn|Tuyên truyền|Tổ chức|Cử|Lập|Thông"
                    + " báo|Triển khai|Thực hiện|Chuẩn bị|Cung cấp|Theo dõi|Đôn đốc|Là|Làm|Căn cứ|Hỗ trợ|Bảo đảm|Đảm"
                    + " bảo|Tiếp nhận|Rà soát|Tổng hợp|Báo cáo|Chỉ đạo|Vận động|Phân công|Quản lý|Kiểm tra|Tham"
                    + " gia|In|Mời|Triệu tập|Chịu|Có trách|Giao|Đề nghị|Gửi|Thường xuyên|Giúp|Trang bị|Nâng"
                    + " cao|Gồm|Từ)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BASE = Pattern.compile("(?:Căn cứ|Thực hiện)\\s.*");
    private static final Pattern CLASS_DAY = Pattern.compile(
            "(?:Sáng|Chiều|Ngày)\\s+(?:ngày\\s+)?\\d|(?:Cụm|Lớp|Đợt|Nhóm|Buổi|Điểm)\\s+(?:số\\s+)?\\d{1,2}\\s*[:(]");
    /// "gồm các xóm:" at the end of a full line.
    private static final Pattern NAMES_FOLLOW =
            Pattern.compile(".*(?<!\\p{L})(?:" + Hamlets.KINDS + "|gồm|cho|địa điểm|thời gian)\\s*:", FLAGS);
    /// A unit with a colon begins what it has to do.
    private static final Pattern UNIT = Pattern.compile(
            "(?:Phòng|Văn phòng|Trung tâm|Công an|Đoàn|Hội|Trạm|Trường|Ban (?:điều hành|nhân dân|quản lý|Chỉ"
                    + " huy))\\s[^.;:]{2,60}:\\s");
    private static final Pattern OTHER_BASE = Pattern.compile("(?:Căn cứ|Xét|Xuất phát|Nay|Trên cơ sở)\\s");
    /// No paragraph begins with a date, but "16/5/2026: …" may.
    private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?![\\d/])(?!\\s*:)");
    /// Words that never end a paragraph.
    private static final Pattern SURELY_GOES_ON = Pattern.compile(
            ".*(?:,|(?<!\\p{L})(?:và|của|cho|các|với|về|theo|từ|đến|hoặc|do|bằng|là|gồm|để|được|bởi|như|trong|tại|ngày|trước))",
            FLAGS);
    private static final Pattern NEXT_BASE = Pattern.compile(
            "(?:Thực hiện|Theo đề nghị|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)(?:(?!về )[^;]){3,60}(?:ban hành|xây"
                    + " dựng))\\s");
    private static final Pattern ACRONYM = Pattern.compile("(?!UBND|HĐND|MTTQ|UBMTTQ)\\p{Lu}{2,5}[,;]? \\p{Ll}.*");
    private static final Pattern WANTS_NUMBER = Pattern.compile(
            ".*(?:[,(/=]|\\b(?:số|ấp|thôn|bản|buôn|sóc|khóm|làng|xóm|khu|phố|tổ|cụm|lớp|đợt|ngày|tháng|năm|án|điểm|khoản|điều|mục"
                    + "|đề|và|từ|đến|gồm|trong|quý|phường|quận|trước))",
            FLAGS);
    private static final Pattern LABEL = Pattern.compile(
            "(?:Tổng (?:cộng|số)|Thời gian|Địa điểm|Trong đó|Thành phần|Đối tượng|Số lượng|Nội dung|Hình thức|Kinh"
                    + " phí|Nguồn kinh phí|Giảng viên|Báo cáo viên|Buổi sáng|Buổi chiều|Ghi chú|Lưu ý|Nơi nhận|Trên đây"
                    + " là|Xuất phát|Trong quá trình|Xét đề nghị|Theo đề nghị|Yêu cầu các|Đề nghị các|Căn cứ"
                    + " (?:Quyết|Kế|Công|Nghị|Luật|Thông|Chỉ|Chương|Đề|Hướng|Văn|Kết))\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PAIR_BEGINS = Pattern.compile(
            ".*(?:Văn hóa|Văn hoá|Kinh tế|Lao động|Hội đồng nhân dân|HĐND|Độc lập|Tự do|Khoa học|Tài chính|Tư pháp|Địa"
                    + " chính|VH|KT|TC)$");
    private static final Pattern PAIR_ENDS = Pattern.compile(
            "(?:Xã hội|xã hội|XH|Hạ tầng|Thương binh|Thông tin|Thể thao|UBND|Ủy ban nhân dân|Tự do|Hạnh phúc|Kỹ"
                    + " thuật|Công nghệ|Ngân sách|Kế hoạch|Kế toán|Hộ tịch|Xây dựng|Du lịch)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Wrapping wrapping;

    Joints(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    /// @param marker of the paragraph so far, null when it has none
    boolean goesOn(Paragraph before, Line line) {
        var marker = Marker.at(line.text());
        if (before.isMarkerOnly()) {
            return marker.isEmpty() || !marker.get().kind().isNumber();
        }
        if (marker.isPresent()) {
            return isInside(before, line, marker.get());
        }
        if (Words.startsLower(line.text()) || Words.hasOpenBracket(before.text())) {
            return true;
        }
        if (DATE.matcher(line.text()).lookingAt() && !before.text().endsWith(".")) {
            return true;
        }
        if (!before.text().endsWith(",") && isCapitalHeading(before, line)) {
            return Words.isCapitals(before.text()) && Words.isCapitals(line.text());
        }
        return Words.isEnded(before.text()) ? goesOnAfterEnd(before, line) : goesOnUnended(before, line);
    }

    private static boolean isCapitalHeading(Paragraph before, Line line) {
        return Words.isCapitals(line.text())
                        && line.text().contains(" ")
                        && !line.text().matches("\\p{Lu}{2,4} \\d.*")
                || Words.isCapitals(before.text()) && before.text().contains(" ");
    }

    private boolean goesOnAfterEnd(Paragraph before, Line line) {
        if (!wrapping.isFull(before.last(), line)
                || isNextBase(before, line)
                || LABEL.matcher(line.text()).lookingAt()
                || CLASS_DAY.matcher(line.text()).lookingAt()) {
            return false;
        }
        return !before.text().endsWith(":")
                || Character.isDigit(line.text().charAt(0))
                || NAMES_FOLLOW.matcher(before.text()).matches();
    }

    private static boolean isNextBase(Paragraph before, Line line) {
        return BASE.matcher(before.text()).matches()
                && (OTHER_BASE.matcher(line.text()).lookingAt()
                        || NEXT_BASE.matcher(line.text()).lookingAt());
    }

    private boolean goesOnUnended(Paragraph before, Line line) {
        if (BASE.matcher(before.text()).matches()
                && OTHER_BASE.matcher(line.text()).lookingAt()) {
            return false;
        }
        if (wrapping.isShort(before.last(), line)
                && !SURELY_GOES_ON.matcher(before.text()).matches()) {
            return false;
        }
        if (GOES_ON.matcher(before.text()).matches()) {
            return true;
        }
        if (before.last().fill() == Line.Fill.SHORT
                || isNextBase(before, line)
                || CLASS_DAY.matcher(line.text()).lookingAt()
                || UNIT.matcher(line.text()).lookingAt()) {
            return false;
        }
        if (before.isNumbered() && OPENING.matcher(line.text()).matches()) {
            return false;
        }
        if (ACRONYM.matcher(line.text()).matches() && !wrapping.isUnwrapped()) {
            return true;
        }
        if (NAME_FOLLOWS.matcher(before.text()).matches() && !wrapping.isUnwrapped()) {
            return true;
        }
        var names = wrapping.areNeighbours(
                Wrapping.bare(Words.last(before.text())), Wrapping.bare(Words.first(line.text())));
        if (before.last().fill() == Line.Fill.WHOLE || wrapping.isUnwrapped()) {
            return names && !before.isNumbered() && !LABEL.matcher(line.text()).lookingAt() && wrapping.isUnwrapped();
        }
        if (LABEL.matcher(line.text()).lookingAt()) {
            return false;
        }
        if (wrapping.isRegular() || before.last().fill() != Line.Fill.UNKNOWN) {
            return wrapping.isFull(before.last(), line)
                    || names
                    || BASE.matcher(before.text()).matches();
        }
        return !before.isNumbered() || names || isOneWord(before.text());
    }

    /// No title has a single word: "1. Chuyên đề 1: Dùng" goes on.
    private static boolean isOneWord(String text) {
        var colon = text.lastIndexOf(": ");
        return !text.substring(colon < 0 ? 0 : colon + 2).contains(" ") && !Words.isCapitals(text);
    }

    /// A line that begins like a number or a bullet may still be the middle of a sentence.
    private boolean isInside(Paragraph before, Line line, Marker marker) {
        var text = before.text();
        if (marker.kind() == Marker.Kind.PAREN
                && isNextInSentence(text, marker)
                && wrapping.isFull(before.last(), line)) {
            return true;
        }
        if (before.last().fill() == Line.Fill.WHOLE
                || before.last().fill() == Line.Fill.SHORT
                || wrapping.isShort(before.last(), line)
                        && !SURELY_GOES_ON.matcher(text).matches()
                || Words.isEnded(text) && !Words.hasOpenBracket(text)) {
            return false;
        }
        var rest = line.text().substring(marker.rest());
        return switch (marker.kind()) {
            case BULLET -> isDashInside(before, line, rest);
            case PLUS -> text.matches(".*(?:[\\d,(]|\\d\\s?\\p{L}+)$") && rest.matches("\\d.*");
            case PART, ROMAN, ARABIC, DECIMAL -> wantsNumber(text) || rest.isEmpty();
            case LETTER, HALF, PAREN ->
                Words.hasOpenBracket(text)
                        || !isHeadline(text) && text.matches(".*(?:(?<!\\p{L})(?:điểm|và|khoản)|,)$")
                        || rest.isEmpty();
        };
    }

    /// "(3)" after "(1) …; (2) …;" in one sentence.
    private static boolean isNextInSentence(String text, Marker marker) {
        var number = marker.label().replaceAll("\\D", "");
        return !number.isEmpty() && number.length() < 3 && text.contains("(" + (Integer.parseInt(number) - 1) + ")");
    }

    /// A heading as "III. THỜI GIAN, ĐỊA ĐIỂM" wants no number, though "điểm" may elsewhere; whole lines never do.
    private boolean wantsNumber(String text) {
        return !wrapping.isUnwrapped()
                && !isHeadline(text)
                && WANTS_NUMBER.matcher(text).matches();
    }

    private static boolean isHeadline(String text) {
        return Words.isCapitals(text) || !Subject.of(text).isEmpty() && text.length() < 60;
    }

    private boolean isDashInside(Paragraph before, Line line, String rest) {
        if (!line.text().matches("[-–—].*") || rest.isEmpty()) {
            return false;
        }
        var word = Wrapping.bare(Words.first(rest));
        var last = Wrapping.bare(Words.last(before.text()));
        return Words.hasOpenBracket(before.text())
                || before.text().endsWith(",")
                || Character.isDigit(word.charAt(0)) && last.matches(".*\\d") && !before.isNumbered()
                || wrapping.areNeighbours(last, "- " + word)
                || PAIR_BEGINS.matcher(before.text()).matches()
                        && PAIR_ENDS.matcher(rest).matches();
    }
}
