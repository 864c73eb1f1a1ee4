package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<String, String> hours = new Remembered<>(10, Duration.ofHours(1));

    @Test
    void what_was_read_is_not_read_again() {
        assertThat(hours.get("hall", _ -> "07:30")).isEqualTo("07:30");
        assertThat(hours.get("hall", _ -> "never asked")).isEqualTo("07:30");
    }

    @Test
    void what_changed_is_read_anew_and_others_are_not() {
        hours.get("hall", _ -> "07:30");
        hours.get("other", _ -> "13:30");
        hours.forget("hall");
        assertThat(hours.get("hall", _ -> "08:00")).isEqualTo("08:00");
        assertThat(hours.get("other", _ -> "never asked")).isEqualTo("13:30");
    }

    @Test
    void who_began_to_read_before_a_change_does_not_put_the_old_back() {
        hours.forget("hall");
        assertThat(hours.get("hall", _ -> "07:30, as the old snapshot has it")).startsWith("07:30");
        assertThat(hours.get("hall", _ -> "08:00")).isEqualTo("08:00");
    }

    @Test
    void nor_when_everything_changed() {
        hours.get("hall", _ -> "07:30");
        hours.forgetAll();
        assertThat(hours.get("hall", _ -> "07:30, as the old snapshot has it")).startsWith("07:30");
        assertThat(hours.get("hall", _ -> "08:00")).isEqualTo("08:00");
    }
}
