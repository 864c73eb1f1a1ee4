package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final AtomicLong now = new AtomicLong();
    private final Remembered<String, String> hours = new Remembered<>(10, Duration.ofHours(1), now::get);

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
    void nor_who_reads_while_it_changes() {
        assertThat(hours.get("hall", key -> {
                    hours.forget(key);
                    return "07:30, as the old snapshot has it";
                }))
                .startsWith("07:30");
        pass(Duration.ofSeconds(6));
        assertThat(hours.get("hall", _ -> "08:00")).isEqualTo("08:00");
    }

    @Test
    void nor_who_reads_for_so_long_that_a_change_meanwhile_has_settled() {
        hours.get("hall", key -> {
            hours.forget(key);
            pass(Duration.ofSeconds(6));
            return "07:30, as the old snapshot has it";
        });
        assertThat(hours.get("hall", _ -> "08:00")).isEqualTo("08:00");
    }

    @Test
    void what_changed_is_remembered_again_after_a_while_and_for_as_long_as_agreed() {
        hours.forget("hall");
        pass(Duration.ofSeconds(6));
        hours.get("hall", _ -> "08:00");
        pass(Duration.ofMinutes(59));
        assertThat(hours.get("hall", _ -> "never asked")).isEqualTo("08:00");
        pass(Duration.ofMinutes(2));
        assertThat(hours.get("hall", _ -> "08:30")).isEqualTo("08:30");
    }

    /// Who reads may wait for a connection that somebody has who asks the same meanwhile.
    @Test
    void nobody_waits_for_anothers_reading() {
        var value = hours.get(
                "hall",
                key -> CompletableFuture.supplyAsync(() -> hours.get(key, _ -> "07:30"))
                        .orTimeout(20, TimeUnit.SECONDS)
                        .join());
        assertThat(value).isEqualTo("07:30");
    }

    @Test
    void nobody_puts_the_old_back_when_everything_changed() {
        hours.get("hall", _ -> "07:30");
        hours.forgetAll();
        assertThat(hours.get("hall", _ -> "07:30, as the old snapshot has it")).startsWith("07:30");
        assertThat(hours.get("hall", _ -> "08:00")).isEqualTo("08:00");
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
