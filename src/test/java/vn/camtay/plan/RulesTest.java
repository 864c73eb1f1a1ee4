package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule speaks up where its fault is, and is silent where it is not.
class RulesTest {
    private static final String CLEAN = """
        ỦY BAN NHÂN DÂN
        XÃ TÂN LẬP
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 41/KH-UBND
        Tân Lập, ngày 10 tháng 4 năm 2026
        KẾ HOẠCH
        Tập huấn kỹ năng số cho các ấp năm 2026
        I. MỤC ĐÍCH
        Nâng cao kỹ năng cho lực lượng công an và tổ trưởng.
        II. ĐỐI TƯỢNG
        1. Công an viên: 30 người.
        2. Tổ công nghệ số: 50 người.
        Tổng cộng: 80 người.
        III. THỜI GIAN, ĐỊA ĐIỂM
        Chia thành 02 cụm, tổ chức trong 02 ngày (16, 17/4/2026).
        1. Thời gian:
        - Cụm 1: thứ Năm, ngày 16/4/2026 gồm ấp 1, ấp 2, ấp 3.
        - Cụm 2: thứ Sáu, ngày 17/4/2026 gồm ấp 4, ấp 5.
        2. Địa điểm:
        - Cụm 1: nhà văn hóa ấp 1 (ngày 16/4/2026).
        - Cụm 2: nhà văn hóa ấp 4.
        Mỗi cụm bố trí 20 máy tính xách tay.
        IV. NỘI DUNG
        Gồm 02 chuyên đề:
        1. Chuyên đề 1: Dịch vụ công.
        2. Chuyên đề 2: An toàn thông tin.
        V. KINH PHÍ
        Từ ngân sách xã: 20.000.000 đồng.
        VI. TỔ CHỨC THỰC HIỆN
        1. Phòng Văn hóa - Xã hội: chủ trì tổ chức lớp trước ngày 15/4/2026.
        2. Các ấp: lập danh sách trước ngày 12/4/2026.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        CHỦ TỊCH
        Lý Văn Mẫu
        """;

    private static List<String> rules(String text) {
        return AnyPlan.read(text).findings().stream().map(Finding::rule).toList();
    }

    @org.junit.jupiter.api.Test
    void a_clean_plan_has_no_findings() {
        assertThat(rules(CLEAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing-number | Số: 41/KH-UBND | Số:       /KH-UBND",
                "missing-date | ngày 10 tháng 4 | ngày    tháng 4",
                "motto-spacing | Độc lập - Tự do | Độc lập -Tự do",
                "repeated-word | cho các ấp năm | cho các các ấp năm",
                "duplicate-section-number | VI. TỔ CHỨC | V. TỔ CHỨC",
                "audience-total | Tổng cộng: 80 | Tổng cộng: 90",
                "hamlet-in-two-clusters | ấp 4, ấp 5. | ấp 4, ấp 3.",
                "venue-outside-cluster | nhà văn hóa ấp 4. | nhà văn hóa ấp 1.",
                "cluster-without-venue | - Cụm 2: nhà văn hóa ấp 4. | - Cụm 2:",
                "date-mismatch | (ngày 16/4/2026) | (ngày 15/4/2026)",
                "weekday-mismatch | thứ Sáu, ngày 17/4 | thứ Bảy, ngày 17/4",
                "cluster-count | Chia thành 02 cụm | Chia thành 03 cụm",
                "day-count | trong 02 ngày | trong 03 ngày",
                "topic-count | Gồm 02 chuyên đề | Gồm 03 chuyên đề",
                "devices-short | bố trí 20 máy | bố trí 05 máy",
                "budget-without-amount | xã: 20.000.000 đồng | xã năm 2026",
                "duty-without-deadline | lập danh sách trước ngày 12/4/2026 | lập danh sách",
                "deadline-past-issue | trước ngày 12/4/2026 | trước ngày 09/4/2026",
                "amount-in-words | 20.000.000 đồng | 20.000.000 đồng (hai mươi hai triệu đồng)",
                "unit-without-duty | 2. Các ấp: lập danh sách trước ngày 12/4/2026. | 2. Các ấp",
            })
    void one_fault_is_found_by_its_rule_alone(String rule, String right, String wrong) {
        assertThat(CLEAN).contains(right);
        assertThat(rules(CLEAN.replace(right, wrong))).containsOnly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekend | 17/4/2026 | 18/4/2026 | thứ Sáu | thứ Bảy | (16, 17/4/2026) | (16, 18/4/2026)",
                "date-past-issue | ngày 10 tháng 4 | ngày 17 tháng 4 | ngày 12/4 | ngày 18/4 | ngày 15/4 | ngày 19/4",
            })
    void a_fault_of_several_places(String rule, String a, String toA, String b, String toB, String c, String toC) {
        assertThat(rules(CLEAN.replace(c, toC).replace(b, toB).replace(a, toA))).containsOnly(rule);
    }
}
