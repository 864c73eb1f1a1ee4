package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camtay.document.Masthead.Issuer;

class DecreeWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-02-05, ngày 05 tháng 02 năm 2026",
        "2026-01-31, ngày 31 tháng 01 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-12-20, ngày 20 tháng 12 năm 2026"
    })
    void days_below_ten_and_the_first_two_months_take_a_leading_zero(LocalDate day, String written) {
        assertThat(DecreeWords.date(day)).isEqualTo(written);
    }

    @Test
    void numbers_below_ten_take_a_leading_zero() {
        assertThat(IntStream.of(5, 10, 602).mapToObj(DecreeWords::number)).containsExactly("05", "10", "602");
    }

    @Test
    void points_go_by_the_vietnamese_alphabet() {
        assertThat(IntStream.rangeClosed(1, 10).mapToObj(Level.POINT::number).collect(Collectors.joining(" ")))
                .isEqualTo("a b c d đ e g h i k");
    }

    @Test
    void sections_are_numbered_in_roman() {
        assertThat(IntStream.of(4, 9, 14, 49).mapToObj(Level.ROMAN::number)).containsExactly("IV", "IX", "XIV", "XLIX");
    }

    @Test
    void there_are_twenty_nine_kinds_and_two_of_them_have_no_abbreviation() {
        assertThat(DocumentType.list()).hasSize(29).doesNotHaveDuplicates();
        assertThat(DocumentType.list().stream().filter(type -> type.code().isEmpty()))
                .containsExactly(
                        DocumentType.CONG_VAN, DocumentType.find("thư công").orElseThrow());
        assertThat(DocumentType.findByCode("GTT")).isEmpty();
        assertThat(DocumentType.findByCode("CV")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ỦY BAN NHÂN DÂN XÃ LỘC HƯNG, Ủy ban nhân dân xã Lộc Hưng",
        "PHÒNG VĂN HÓA - XÃ HỘI, Phòng Văn hóa - Xã hội",
        "ỦY BAN NHÂN DÂN PHƯỜNG 1, Ủy ban nhân dân Phường 1"
    })
    void a_name_in_capitals_is_brought_back_to_a_sentence(String capitals, String spoken) {
        assertThat(Issuer.of(capitals).spoken()).isEqualTo(spoken);
    }
}
