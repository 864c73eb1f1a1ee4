package vn.camtay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways offices write a sum of money.
class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48.500.000 đồng | 48500000",
                "12.600.000đ | 12600000",
                "48,5 triệu đồng | 48500000",
                "1,2 tỷ đồng | 1200000000",
                "24 triệu 500 nghìn đồng | 24500000",
                "Ba mươi lăm triệu đồng | 35000000",
                "Hai mươi hai triệu năm trăm nghìn đồng | 22500000",
                "một trăm linh năm triệu đồng | 105000000",
            })
    void are_whole_dong(String text, long expected) {
        assertThat(Amounts.in(text)).extracting(Amounts.Found::value).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"năm đồng chí", "50.000 đồng/người", "48 đồng chí"})
    void people_and_rates_are_no_sums(String text) {
        assertThat(Amounts.in(text)).isEmpty();
    }
}
