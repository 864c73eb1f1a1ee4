package vn.camtay.studio.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camtay.studio.text.Passage;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        267 | 267
        05 | 5
        3.000 | 3000
        1.500.000 | 1500000
        1,5 triệu | 1500000
        1.5 triệu | 1500000
        500 nghìn | 500000
        1 triệu 500 nghìn | 1500000
        hai trăm sáu mươi bảy | 267
        mười lăm | 15
        mười | 10
        một trăm lẻ năm | 105
        một trăm linh năm | 105
        hai mươi mốt | 21
        hai mươi tư | 24
        hai mươi nhăm | 25
        ba lăm | 35
        bảy chục | 70
        chín trăm tám mươi hai | 982
        một phẩy năm triệu | 1500000
        hai phẩy năm | 2.5
        hai nghìn không trăm hai mươi lăm | 2025
        một nghìn ba trăm năm mươi | 1350
        một triệu hai | 1200000
        một triệu tám trăm năm mươi nghìn | 1850000
        ba nghìn rưỡi | 3500
        hai trăm rưỡi | 250
        một tỷ hai trăm triệu | 1200000000
        hai tram sau muoi bay | 267\
        """)
    void digits_and_words_are_the_same_number(String written, String value) {
        assertThat(Numerals.at(Passage.of(written), 0).orElseThrow().value())
                .isEqualByComparingTo(new BigDecimal(value));
    }

    @Test
    void a_comma_before_three_digits_may_part_thousands_or_decimals() {
        assertThat(Numerals.at(Passage.of("3,000"), 0).orElseThrow().values())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(new BigDecimal("3000"), new BigDecimal("3"));
    }

    @Test
    void twenty_years_are_not_twenty_five() {
        var numeral = Numerals.at(Passage.of("hai mươi năm qua"), 0).orElseThrow();
        assertThat(numeral.value()).isEqualByComparingTo("20");
        assertThat(numeral.to()).isEqualTo(2);
    }

    @Test
    void hamlets_and_people_named_like_numbers_are_no_numbers() {
        assertThat(Reading.of("Bà con ấp Ba Ven và chú Năm, anh Sáu cùng đến.").quantities())
                .isEmpty();
    }
}
