package vn.camtay.access.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.camtay.access.HandClock;
import vn.camtay.access.TooManyTries;
import vn.camtay.access.signin.Tries.Allowance;

class TriesTest {
    private final HandClock clock = new HandClock();
    private final Tries tries = new Tries(new Allowance(10, 2, 3, 30, 6), clock);

    @Test
    void right_tries_are_never_counted() {
        IntStream.range(0, 1_000).forEach(_ -> tries.check("hall"));
    }

    @Test
    void wrong_tries_run_dry_and_the_wait_is_told() {
        fail("guesser", 10);
        assertThatThrownBy(() -> tries.check("guesser"))
                .asInstanceOf(InstanceOfAssertFactories.type(TooManyTries.class))
                .returns(Duration.ofSeconds(30), TooManyTries::untilNext);
    }

    @Test
    void after_the_wait_one_more_try_is_let_through() {
        fail("guesser", 10);
        clock.forward(Duration.ofSeconds(30));
        assertThatCode(() -> tries.check("guesser")).doesNotThrowAnyException();
        tries.failed("guesser");
        assertThatThrownBy(() -> tries.check("guesser")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void one_place_running_dry_stops_no_other() {
        fail("guesser", 10);
        assertThatCode(() -> tries.check("hall")).doesNotThrowAnyException();
    }

    @Test
    void under_attack_from_many_places_each_keeps_few_tries_and_those_who_never_erred_none_less() {
        IntStream.range(0, 30).forEach(number -> tries.failed("bot" + number));
        fail("erred", 3);
        assertThatThrownBy(() -> tries.check("erred")).isInstanceOf(TooManyTries.class);
        assertThatCode(() -> tries.check("never erred")).doesNotThrowAnyException();
        fail("erred once", 1);
        assertThatCode(() -> tries.check("erred once")).doesNotThrowAnyException();
    }

    private void fail(String place, int times) {
        IntStream.range(0, times).forEach(_ -> tries.failed(place));
    }
}
