package vn.camtay.plan.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.reading.Evidence;
import vn.camtay.plan.reading.Joined;

/// A word written twice by slip ("cho cho", "tập huấn tập huấn").
///
/// Vietnamese doubles words on purpose ("luôn luôn"), and the end of one word may be the beginning of the next
/// ("đăng ký ký số"): both are left alone.
final class RepeatedWords implements PlanChecks.Check {
    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}\\d/.-])(\\p{L}{2,}(?: \\p{L}+)?) \\1(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> MEANT = Set.of(
            ("luôn thường ngày người nhà nơi chốn dần từ mãi đời song rất ai đâu xanh hằng đều lần tháng năm khăng ngành điều gì nào sâu xa nhanh chậm gần "
                            + "từng ba cào chuồn châu bướm sao việc tầng lớp lượt mùa thôn ấp xóm làng bản hay oang rành vanh")
                    .split(" "));
    private static final Set<String> SHARED = Set.of(
            ("tác phần đổi quan hình viên hợp tin vệ ký truyền triển hiện tập dân động dẫn diện lý năng sách vụ thành hành trình hóa hoá chức chính quyền sinh học trí "
                            + "lực công tính thông liên sản phẩm phòng ban báo cáo bộ nghiệp tế xã hội đoàn thể toàn an ninh nhân sự số liệu tài khoản ứng dụng nâng cao kết quả giao "
                            + "nhận trực tuyến hướng tổng đầu tư cơ sở nguồn gốc vấn đề xuất án phát huy quy định giải pháp luật lệ bảo đảm nhiệm trách thực tiễn thương mại "
                            + "mục đích tiêu chuẩn bị máy móc điện tử đại biểu mẫu")
                    .split(" "));

    @Override
    public Stream<Finding> look(Evidence evidence) {
        return evidence.sentences().stream().flatMap(RepeatedWords::in);
    }

    private static Stream<Finding> in(Joined sentence) {
        var shouted = sentence.text().codePoints().noneMatch(Character::isLowerCase);
        var found = Stream.<Finding>builder();
        var twice = TWICE.matcher(sentence.text());
        var lines = new HashSet<Integer>();
        while (twice.find()) {
            var first = twice.group(1);
            var second = twice.group().substring(first.length() + 1);
            if (isSlip(first, second, shouted) && lines.add(twice.start())) {
                found.add(Remarks.warning(
                        "repeated-word", sentence.lineAt(twice.start()), first.toLowerCase(Locale.ROOT)));
            }
        }
        return found.build();
    }

    private static boolean isSlip(String first, String second, boolean shouted) {
        var isName = Character.isUpperCase(second.charAt(0)) && !shouted;
        var word = first.toLowerCase(Locale.ROOT);
        return !isName && !MEANT.contains(word.split(" ")[0]) && (word.contains(" ") || !SHARED.contains(word));
    }
}
