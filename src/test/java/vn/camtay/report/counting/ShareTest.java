package vn.camtay.report.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void a_share_is_rounded_down_so_that_100_means_everybody() {
        assertThat(new Share(266, 267).words()).isEqualTo("99,6%");
        assertThat(new Share(9_999, 10_000).words()).isEqualTo("99,9%");
        assertThat(new Share(267, 267).words()).isEqualTo("100%");
    }

    @Test
    void a_tenth_of_nought_is_not_written() {
        assertThat(new Share(1, 2).words()).isEqualTo("50%");
        assertThat(new Share(216, 264).words()).isEqualTo("81,8%");
    }

    @Test
    void of_nobody_nothing_is_shared() {
        assertThat(new Share(0, 0).words()).isEqualTo("0%");
    }
}
