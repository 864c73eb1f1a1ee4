package vn.camtay.studio.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static <T extends Mention> List<String> quotes(String text, Function<Reading, List<T>> mentions) {
        var reading = Reading.of(text);
        return mentions.apply(reading).stream()
                .map(mention -> reading.passage().quote(mention.from(), mention.to()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 27/12/2025",
                "27-12-2025",
                "27.12.2025",
                "2025-12-27",
                "ngày 27 tháng 12 năm 2025",
                "27 tháng 12/2025",
                "ngày hai mươi bảy tháng mười hai năm hai nghìn không trăm hai mươi lăm",
                "ngay 27 thang 12 nam 2025"
            })
    void a_date_is_one_however_it_is_written(String written) {
        var moment = Reading.of(written).moments().getFirst();
        assertThat(List.of(moment.day(), moment.month(), moment.year())).containsExactly(27, 12, 2025);
    }

    @Test
    void days_share_the_month_written_once() {
        var moments = Reading.of("Học ba ngày 27, 28 và 29/12/2025.").moments();
        assertThat(moments).extracting(Moment::day).containsExactly(27, 28, 29);
        assertThat(moments).extracting(Moment::month).containsOnly(12);
        assertThat(Reading.of("từ ngày 27 đến ngày 29/12").moments())
                .extracting(Moment::month)
                .containsExactly(12, 12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7 giờ 30 | 450
        07h30 | 450
        7:30 | 450
        bảy giờ rưỡi | 450
        bảy giờ ba mươi | 450
        1 giờ 30 chiều | 810
        8 giờ kém 15 | 465
        19 giờ | 1140\
        """)
    void a_time_is_one_however_it_is_written(String written, int minute) {
        assertThat(Reading.of("Bắt đầu lúc " + written + ".").moments())
                .extracting(Moment::minute)
                .containsExactly(minute);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Học trong 2 giờ.", "Hai giờ sau thì xong.", "Cứ 24/7 là có người trực.", "Được 1/3 số hộ."})
    void what_lasts_or_is_a_share_is_no_moment(String text) {
        assertThat(Reading.of(text).moments()).isEmpty();
    }

    @Test
    void ordinals_are_no_weekdays() {
        assertThat(Reading.of("Thứ hai, bà con nhớ mang giấy tờ.").moments()).isEmpty();
        assertThat(Reading.of("Chiều thứ hai bà con nhớ đến.").moments()).hasSize(1);
    }

    @Test
    void a_document_number_is_no_number_besides() {
        var text = "Theo Quyết định số 459/QĐ-UBND, Nghị định 30/2020/NĐ-CP, Luật 134/2025/QH15 và Đề án 06.";
        assertThat(quotes(text, Reading::documents))
                .containsExactly("459/QĐ-UBND", "30/2020/NĐ-CP", "134/2025/QH15", "06");
        assertThat(Reading.of(text).quantities()).isEmpty();
        assertThat(Reading.of(text).moments()).isEmpty();
    }

    @Test
    void hamlets_are_read_one_by_one() {
        assertThat(Reading.of("Các ấp 1, 2 và 3 Lộc Điền cùng ấp 11.").places())
                .extracting(Place::key)
                .containsExactly("1 loc dien", "2 loc dien", "3 loc dien", "11");
        assertThat(quotes("Tại nhà văn hóa ấp Sóc Lớn, xã Lộc Hưng.", Reading::places))
                .containsExactly("nhà văn hóa ấp Sóc Lớn", "xã Lộc Hưng");
    }

    @Test
    void a_person_after_a_place_is_another_name() {
        var text = "Chủ tịch UBND xã Lộc Hưng Nguyễn Thị Xuân Linh đến dự.";
        assertThat(quotes(text, Reading::places)).containsExactly("xã Lộc Hưng");
        assertThat(quotes(text, Reading::names)).containsExactly("Nguyễn Thị Xuân Linh");
    }

    @Test
    void women_whose_family_name_is_thi_have_names_too() {
        assertThat(quotes("Em Thị Như và bà Thị Hân đến.", Reading::names)).containsExactly("Thị Như", "Thị Hân");
    }

    @Test
    void idioms_count_nothing() {
        assertThat(Reading.of("Một số bà con hai bên đường cùng ba mẹ các em, một trong những niềm vui của năm nay.")
                        .quantities())
                .isEmpty();
    }
}
