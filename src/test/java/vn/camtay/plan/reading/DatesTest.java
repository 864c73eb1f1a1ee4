package vn.camtay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways offices write days; those of cited documents are none of a class.
class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngày 17/3: các khu phố 1, 2 | 2026-03-17",
                "các ngày 17/3, 18/3 và 19/3/2026 | 2026-03-17+18+19",
                "trong 03 ngày (27, 28, 29/12/2025) | 2025-12-27+28+29",
                "ngày 05 và ngày 06 tháng 5 năm 2026 | 2026-05-05+06",
                "từ 7 giờ 30 ngày 26/5 đến 17 giờ ngày 28/5/2026 | 2026-05-26+27+28",
                "từ ngày 8.9.2026 đến hết ngày 9.9.2026 | 2026-09-08+09",
                "sáng ngày 5/5/2026, chiều ngày 6/5/2026 | 2026-05-05+06",
                "khu phố 6, 11/3/2026 | 2026-03-11",
                "chậm nhất là ngày 15 tháng 8 | 2026-08-15",
                "Quyết định số 459/QĐ-UBND ngày 15/9/2025 | ''",
                "theo Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023 | ''",
                "trình Quyết định mở lớp trước ngày 28/4/2026 | 2026-04-28",
                "ngày 30/02/2026 | ''",
            })
    void are_found_in_order(String text, String expected) {
        var found = new Dates(2026)
                .happening(text).stream()
                        .map(each -> each.days().stream()
                                .map(day -> day.equals(each.first())
                                        ? day.toString()
                                        : "%02d".formatted(day.getDayOfMonth()))
                                .collect(Collectors.joining("+")))
                        .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }
}
