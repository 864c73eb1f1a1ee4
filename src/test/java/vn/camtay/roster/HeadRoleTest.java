package vn.camtay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who heads a hamlet, and what their second is called.
class HeadRoleTest {
    @ParameterizedTest
    @CsvSource({
        "Trưởng ấp, Phó trưởng ấp",
        "trưởng khu phố, Phó trưởng khu phố",
        "Ấp trưởng, Ấp phó",
        "Bí thư chi bộ kiêm Trưởng ấp, Bí thư chi bộ kiêm phó trưởng ấp",
        "Tổ trưởng kiêm trưởng thôn, Tổ trưởng kiêm phó trưởng thôn",
        "Trưởng Ban điều hành ấp, Phó trưởng Ban điều hành ấp",
        "truong ap, Phó trưởng",
    })
    void a_head_and_the_second(String head, String second) {
        assertThat(HeadRole.is(head)).isTrue();
        assertThat(HeadRole.deputyOf(head)).isEqualTo(second);
        assertThat(HeadRole.is(second)).isFalse();
    }
}
