package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A class that a plan holds in one half of its day.
class HalfDayTest {
    private static List<String> halves(String... schedule) {
        var text = "KẾ HOẠCH\nTập huấn kỹ năng số\nI. THỜI GIAN, ĐỊA ĐIỂM\n" + String.join("\n", schedule) + "\n";
        return AnyPlan.read(text.getBytes(StandardCharsets.UTF_8)).plan().schedule().clusters().stream()
                .map(cluster ->
                        cluster.half() == null ? "" : cluster.half().value().word())
                .toList();
    }

    @Test
    void a_half_named_with_the_day_is_the_cluster_s() {
        assertThat(halves(
                        "- Cụm 1: buổi sáng ngày 12/10/2026, tại Nhà văn hóa khóm 2, gồm khóm 1, khóm 2.",
                        "- Cụm 2: Chiều 13/10/2026, tại Hội trường khóm 5, gồm khóm 3, khóm 5.",
                        "- Cụm 3: ngày 14/10/2026, tại Hội trường khóm 6, gồm khóm 6."))
                .containsExactly("sáng", "chiều", "");
    }

    @Test
    void morning_and_afternoon_are_a_whole_day() {
        assertThat(halves(
                        "- Mỗi cụm 01 ngày: buổi sáng lý thuyết, buổi chiều thực hành.",
                        "- Cụm 1: sáng ngày 12/10/2026, tại Nhà văn hóa khóm 2, gồm khóm 1, khóm 2.",
                        "- Cụm 2: ngày 13/10/2026, tại Hội trường khóm 5, gồm khóm 3, khóm 5."))
                .containsExactly("", "");
        assertThat(halves(
                        "- Cụm 1: sáng và chiều 12/10/2026, tại Nhà văn hóa khóm 2, gồm khóm 1.",
                        "- Cụm 2: 7 giờ 30 sáng ngày 13/10/2026, tại Hội trường khóm 5, gồm khóm 3."))
                .containsExactly("", "");
    }

    @Test
    void of_two_days_only_what_is_said_of_both() {
        assertThat(halves(
                        "- Cụm 1: ngày 12/10/2026 và sáng ngày 13/10/2026, tại Nhà văn hóa khóm 2, gồm khóm 1.",
                        "- Cụm 2: buổi sáng các ngày 14/10/2026, 15/10/2026, tại Hội trường khóm 5, gồm khóm 3."))
                .containsExactly("", "sáng");
    }

    @Test
    void words_that_only_sound_like_a_half_are_none() {
        assertThat(halves(
                        "- Cụm 1: ngày 12/10/2026, tập huấn đổi mới sáng tạo, tại Nhà văn hóa khóm 2, gồm khóm 1.",
                        "- Cụm 2: ngày 13/10/2026, tại Hội trường khóm 5, gồm khóm 3."))
                .containsExactly("", "");
    }

    @Test
    void a_table_says_it_in_the_cell_of_the_day_or_in_one_of_its_own() {
        assertThat(halves(
                        "Lớp\tCác khóm\tThời gian\tĐịa điểm",
                        "Lớp 1\tkhóm 1, khóm 2\tSáng 12/10/2026\tNhà văn hóa khóm 2",
                        "Lớp 2\tkhóm 3, khóm 5\tNgày 13/10/2026\tHội trường khóm 5"))
                .containsExactly("sáng", "");
        assertThat(halves(
                        "Lớp\tCác khóm\tNgày\tBuổi\tĐịa điểm",
                        "Lớp 1\tkhóm 1, khóm 2\t12/10/2026\tChiều\tNhà văn hóa khóm 2",
                        "Lớp 2\tkhóm 3, khóm 5\t13/10/2026\tCả ngày\tHội trường khóm 5"))
                .containsExactly("chiều", "");
    }
}
