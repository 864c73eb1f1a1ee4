package vn.camtay.attendance.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.access.key.Keys;
import vn.camtay.attendance.door.SlipReading.Forged;
import vn.camtay.attendance.door.SlipReading.Ours;
import vn.camtay.attendance.door.SlipReading.TooOld;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.PlanId;
import vn.camtay.timetable.DayPart;
import vn.camtay.timetable.Hours;
import vn.camtay.timetable.Session;
import vn.camtay.timetable.SessionId;

class SessionCodesTest {
    private static final Instant SHOWN = Instant.parse("2025-11-15T00:31:00Z");
    private static final CommuneCode COMMUNE = new CommuneCode("25303");

    @TempDir
    private Path data;

    private SessionCodes codes;
    private Slips slips;

    @BeforeEach
    void keys() {
        codes = new SessionCodes(Keys.of(data).derive("hall code"));
        slips = new Slips(Keys.of(data).derive("door slip"));
    }

    @Test
    void a_code_has_six_digits_and_stays_for_three_minutes() {
        var start = SHOWN.minusSeconds(SHOWN.getEpochSecond() % 180);
        var code = codes.codeOf(session(1), start);
        assertThat(code).matches("\\d{6}");
        assertThat(codes.codeOf(session(1), start.plusSeconds(179))).isEqualTo(code);
        assertThat(codes.codeOf(session(1), start.plusSeconds(180))).isNotEqualTo(code);
        assertThat(codes.untilChange(start)).isEqualTo(Duration.ofMinutes(3));
        assertThat(codes.untilChange(start.plusSeconds(179))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void the_code_before_is_still_taken_and_the_one_before_that_is_not() {
        var code = codes.codeOf(session(1), SHOWN);
        assertThat(accepts(code, SHOWN)).isTrue();
        assertThat(accepts(code, SHOWN.plusSeconds(180))).isTrue();
        assertThat(accepts(code, SHOWN.plusSeconds(360))).isFalse();
        assertThat(accepts(code, SHOWN.minusSeconds(180))).isFalse();
    }

    @Test
    void another_session_has_other_codes() {
        var same = IntStream.range(0, 50)
                .filter(i -> codes.codeOf(session(1), SHOWN.plusSeconds(180L * i))
                        .equals(codes.codeOf(session(2), SHOWN.plusSeconds(180L * i))))
                .count();
        assertThat(same).isLessThan(3);
    }

    @Test
    void another_machine_has_other_codes(@TempDir Path elsewhere) {
        var other = new SessionCodes(Keys.of(elsewhere).derive("hall code"));
        var same = IntStream.range(0, 50)
                .filter(i -> codes.codeOf(session(1), SHOWN.plusSeconds(180L * i))
                        .equals(other.codeOf(session(1), SHOWN.plusSeconds(180L * i))))
                .count();
        assertThat(same).isLessThan(3);
    }

    @Test
    void codes_and_slips_outlive_a_restart() {
        var slip = new Slip(COMMUNE, Optional.of(session(1).id()), SHOWN);
        var signed = slips.write(slip);
        var code = codes.codeOf(session(1), SHOWN);
        keys();
        assertThat(codes.codeOf(session(1), SHOWN)).isEqualTo(code);
        assertThat(slips.read(signed, SHOWN.plusSeconds(60))).isEqualTo(new Ours(slip));
    }

    @Test
    void a_slip_comes_back_as_it_was_written_also_before_a_hall_is_known() {
        var slip = new Slip(COMMUNE, Optional.empty(), SHOWN);
        assertThat(slips.read(slips.write(slip), SHOWN)).isEqualTo(new Ours(slip));
    }

    @Test
    void a_slip_is_too_old_after_twelve_hours() {
        var signed = slips.write(new Slip(COMMUNE, Optional.empty(), SHOWN));
        assertThat(slips.read(signed, SHOWN.plus(Slips.GOOD_FOR))).isInstanceOf(Ours.class);
        assertThat(slips.read(signed, SHOWN.plus(Slips.GOOD_FOR).plusMillis(1))).isEqualTo(new TooOld());
    }

    @Test
    void a_slip_changed_in_any_letter_is_forged() {
        var signed = slips.write(new Slip(COMMUNE, Optional.of(session(1).id()), SHOWN));
        for (var i = 0; i < signed.length(); i++) {
            var other = signed.charAt(i) == '1' ? '2' : '1';
            var changed = signed.substring(0, i) + other + signed.substring(i + 1);
            assertThat(slips.read(changed, SHOWN)).as("letter %d", i).isEqualTo(new Forged());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "...", "25303.-.0.", "25303.-.99999999999999999999.00", "a.b.c.d", "x"})
    void what_is_no_slip_is_forged(String text) {
        assertThat(slips.read(text, SHOWN)).isEqualTo(new Forged());
    }

    private boolean accepts(String code, Instant now) {
        return codes.accepts(session(1), code, now, now);
    }

    private static Session session(int number) {
        return new Session(
                COMMUNE,
                new PlanId(new UUID(0, 1)),
                new SessionId(new UUID(0, number)),
                new ClusterId(new UUID(0, 2)),
                LocalDate.of(2025, 11, 15),
                DayPart.MORNING,
                new Hours(LocalTime.of(7, 30), LocalTime.of(11, 0)));
    }
}
