package vn.camtay.plan.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells where the duties of a unit begin: by a number, a bullet or a sentence that starts with its name.
final class Units {
    private static final int LONGEST_NAME = 140;
    private static final Pattern BODY = Pattern.compile(
            "(?:giao\\s+|đề nghị\\s+|phân công\\s+|yêu cầu\\s+|đối với\\s+)?(?:các\\s+)?(?:phòng|ban|trung tâm|văn"
                    + " phòng|ủy ban|uỷ ban|ubnd|ubmttq|ub mttq|mặt trận|mttq|đoàn|hội|công"
                    + " an|trưởng|phó|trạm|trường|tổ|bí thư|chi bộ|sở|đảng|hđnd|hội đồng|công chức|kế toán|đài|bưu"
                    + " điện|viettel|vnpt|ấp|thôn|khu phố|khóm|buôn|bản|sóc|làng|báo cáo viên|giảng viên|cán bộ|ông|bà|học"
                    + " viên|đơn vị|cơ quan|bộ phận|quân sự|quỹ|ngân hàng|doanh nghiệp|nhà văn hóa|thành viên|lực"
                    + " lượng|người)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HANDED =
            Pattern.compile("^(?:Giao|Đề nghị|Phân công|Yêu cầu|Đối với)\\s+(?:cho\\s+)?");
    private static final Pattern VERB = Pattern.compile(
            "\\s+(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|xây dựng|bố trí|thẩm định|hướng"
                    + " dẫn|tuyên truyền|(?<!các |Ban )tổ chức|cử|lập|thông báo|triển khai|thực hiện|chuẩn bị|cung"
                    + " cấp|theo dõi|đôn đốc|là (?:cơ quan|đơn vị|đầu mối)|làm đầu mối|căn cứ|hỗ trợ|bảo đảm|đảm bảo|tiếp"
                    + " nhận|rà soát|(?<!Dịch vụ )tổng hợp|báo cáo(?! viên)|(?<!Ban )chỉ đạo|vận động|phân công|(?<!Ban"
                    + " )quản lý|kiểm tra|tham gia|in ấn|mời|triệu tập)(?!\\p{L})");

    /// "Phòng Văn hóa chủ trì, phối hợp các đơn vị: …": the name ends before what it does.
    private static final Pattern LEADS = Pattern.compile("\\s(?:chủ trì|có trách nhiệm|chịu trách nhiệm)(?!\\p{L})");

    /// @param to where what the unit has to do begins
    record Named(String name, int to) {}

    private final int depth;

    private Units(int depth) {
        this.depth = depth;
    }

    /// Units stand at the outermost depth where names of units are found; failing that, at the outermost number.
    static Units in(List<Block> blocks) {
        var named = blocks.stream()
                .filter(block ->
                        isNamed(block) && (block.isNumbered() || colonAt(block.text()) > 0 || !block.isBullet()))
                .mapToInt(Block::depth)
                .min();
        var numbered =
                blocks.stream().filter(Block::isNumbered).mapToInt(Block::depth).min();
        return new Units(named.orElse(numbered.orElse(Integer.MAX_VALUE)));
    }

    private static boolean isNamed(Block block) {
        return BODY.matcher(block.text()).matches();
    }

    Optional<Named> at(Block block) {
        if (block.depth() != depth || !block.isNumbered() && !isNamed(block)) {
            return Optional.empty();
        }
        var text = block.text();
        var colon = colonAt(text);
        var verb = VERB.matcher(text);
        var leads = LEADS.matcher(text);
        if (colon > 0 && isNamed(block) && leads.find() && leads.start() < colon) {
            return Optional.of(new Named(name(text.substring(0, leads.start())), leads.start()));
        }
        if (colon > 0 && !(verb.find() && verb.start() < colon && !block.isNumbered())) {
            return Optional.of(new Named(name(text.substring(0, colon)), colon + 1));
        }
        if (!Words.isEnded(text) && (block.isNumbered() || text.length() < 60)) {
            return Optional.of(new Named(name(text), text.length()));
        }
        var from = HANDED.matcher(text).replaceFirst("").length();
        var search = VERB.matcher(text);
        return search.find(text.length() - from)
                ? Optional.of(new Named(name(text.substring(0, search.start())), search.start()))
                : Optional.of(new Named(name(text), text.length()));
    }

    private static int colonAt(String text) {
        var colon = text.indexOf(':');
        return colon > 0 && colon < LONGEST_NAME ? colon : -1;
    }

    private static String name(String text) {
        return Words.trimmed(HANDED.matcher(text).replaceFirst(""));
    }
}
