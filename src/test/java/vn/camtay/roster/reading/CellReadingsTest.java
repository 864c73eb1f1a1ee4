package vn.camtay.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0900000001", "900000001", "900000001.0", "9.00000001E8", "+84 900 000 001", "84900000001",
                        "0084900000001",
                "0900.000.001", "0900 000 001", "0900-000-001", "(0900) 000 001", " 0900000001\u200b", "０９００００００01",
                        "+840900000001",
                "ĐT: 0900 000 001", "'0900000001"
            })
    void one_phone_in_many_spellings(String written) {
        assertThat(PhoneText.read(written)).isEqualTo(new PhoneText("0900000001", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0900000001, 0900000002",
                "0900000001/0900000002",
                "0900 000 001 - 0900 000 002",
                "0900000001\n0900000002",
                "09000000010900000002",
                "0900000001 hoặc 0900000002"
            })
    void of_two_phones_the_first_with_a_flag(String written) {
        assertThat(PhoneText.read(written)).isEqualTo(new PhoneText("0900000001", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345", "09000000011", "090000000", "O900000001", "9E+08", "abc", "0900000001a", "01000000000"})
    void an_unusable_phone_is_flagged(String written) {
        assertThat(PhoneText.read(written)).isEqualTo(new PhoneText(null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "không có", "x", "0", "chưa có", "Không"})
    void no_phone_is_no_fault(String written) {
        assertThat(PhoneText.read(written)).isEqualTo(PhoneText.NONE);
    }

    @Test
    void a_number_of_before_2018_gets_its_present_form_and_a_flag() {
        assertThat(PhoneText.read("01680000001")).isEqualTo(new PhoneText("0380000001", true));
        assertThat(PhoneText.read("1220000001")).isEqualTo(new PhoneText("0770000001", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/03/1972",
                "15/3/1972",
                "15-3-1972",
                "15.03.1972",
                "15 / 03 / 1972",
                "15/03/72",
                "1972-03-15",
                "26373",
                "ngày 15 tháng 3 năm 1972",
                "15031972",
                "15/3/1972 0:00:00",
                "Sinh ngày 15/3/1972"
            })
    void one_birthday_in_many_spellings(String written) {
        assertThat(BirthText.read(written, 2025)).isEqualTo(new BirthText(1972, LocalDate.of(1972, 3, 15), false));
    }

    @ParameterizedTest
    @CsvSource({
        "1972,1972",
        "1972.0,1972",
        "72,1972",
        "05,2005",
        "3/1972,1972",
        "khoảng 1960,1960",
        "00/00/1972,1972",
        "3/25/1972,1972"
    })
    void a_year_alone(String written, int year) {
        assertThat(BirthText.read(written, 2025)).isEqualTo(new BirthText(year, null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1872", "2024", "3000", "abc", "1972-1975", "99999"})
    void an_impossible_birth_is_flagged(String written) {
        assertThat(BirthText.read(written, 2025)).isEqualTo(new BirthText(null, null, true));
    }

    @Test
    void a_day_that_never_was_leaves_its_year_and_a_flag() {
        assertThat(BirthText.read("31/02/1972", 2025)).isEqualTo(new BirthText(1972, null, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ấp 1|ấp 1",
                "Ấp 01|ấp 1",
                "ẤP 1|ấp 1",
                "1|ấp 1",
                "Ấp1|ấp 1",
                "ấp số 1|ấp 1",
                "ấp 1, xã Lộc Hưng|ấp 1",
                "Ấp 1 Lộc Điền|ấp 1 Lộc Điền",
                "ap 1 loc dien|ấp 1 Lộc Điền",
                "1 Lộc Điền|ấp 1 Lộc Điền",
                "Lộc Điền 1|ấp 1 Lộc Điền",
                "ấp 1 - Lộc Điền|ấp 1 Lộc Điền",
                "ấp 1 LĐ|ấp 1 Lộc Điền",
                "Sóc Lớn|ấp Sóc Lớn",
                "ấp Sóc lớn - Lộc Hưng|ấp Sóc Lớn",
                "Ấp 1 - xã Lộc Hưng, tỉnh Đồng Nai|ấp 1",
                "tổ 3, ấp 2 Lộc Điền|ấp 2 Lộc Điền",
                "ấp: Chà Đôn|ấp Chà Đôn",
                "Ấp 2 Lộc Hưng|ấp 2"
            })
    void a_hamlet_is_known_in_its_spellings(String written, String hamlet) {
        assertThat(new HamletNames(Lists.PLANNED).match(written)).contains(hamlet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ấp 4",
                "ấp 10",
                "ấp 1 Lộc Thái",
                "thôn 1",
                "khu phố 2",
                "Lộc Điền",
                "ấp",
                "",
                "ấp 1, 2",
                "ấp 2 - Lộc Thái",
                "Lớn"
            })
    void a_hamlet_is_not_guessed(String written) {
        assertThat(new HamletNames(Lists.PLANNED).match(written)).isEmpty();
    }

    @Test
    void an_unknown_hamlet_gets_the_nearest() {
        var names = new HamletNames(Lists.PLANNED);
        assertThat(names.nearest("ấp Xóc Lớn")).contains("ấp Sóc Lớn");
        assertThat(names.nearest("ấp Hoàn toàn khác")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Điểu Khiêm", "Thị Hồng", "Lâm Sa Rết", "Đặng Cơ", "Khổng Trọng", "Thạch Sô Phi", "Danh Út"})
    void names_of_all_peoples_are_somebody(String name) {
        assertThat(NameText.isNobody(name)).isFalse();
        assertThat(NameText.looksLikeName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "chưa có", "Khuyết", "không", "12", "-", "X"})
    void an_empty_place_is_nobody(String name) {
        assertThat(NameText.isNobody(name)).isTrue();
    }
}
