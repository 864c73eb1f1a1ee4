package vn.camtay.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.attendance.TestHall.COMMUNE;
import static vn.camtay.attendance.TestHall.SATURDAY;
import static vn.camtay.attendance.TestHall.SUNDAY;
import static vn.camtay.attendance.TestHall.ZONE;
import static vn.camtay.attendance.TestHall.at;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.attendance.TestHall;
import vn.camtay.plan.HalfDay;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;
import vn.camtay.timetable.HoursOutcome.Changed;
import vn.camtay.timetable.HoursOutcome.EndsBeforeStart;
import vn.camtay.timetable.HoursOutcome.MeetsOther;
import vn.camtay.timetable.HoursOutcome.TooLong;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TimetableTest {
    private final TestHall hall;
    private final Timetable timetable;

    TimetableTest(TestDatabase database) {
        hall = new TestHall(database.fresh());
        timetable = hall.bean(Timetable.class);
    }

    @Test
    void each_cluster_has_a_morning_and_an_afternoon() {
        assertThat(timetable.list(COMMUNE, hall.plan()))
                .extracting(
                        Session::day,
                        Session::part,
                        one -> one.hours().starts(),
                        one -> one.hours().ends())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SATURDAY, DayPart.MORNING, time("07:30"), time("11:00")),
                        org.assertj.core.groups.Tuple.tuple(SATURDAY, DayPart.AFTERNOON, time("13:30"), time("16:30")),
                        org.assertj.core.groups.Tuple.tuple(SUNDAY, DayPart.MORNING, time("07:30"), time("11:00")),
                        org.assertj.core.groups.Tuple.tuple(SUNDAY, DayPart.AFTERNOON, time("13:30"), time("16:30")));
    }

    @Test
    void a_cluster_of_several_days_meets_on_each_of_them() {
        var morning = hall.morning().id();
        hall.issueOnDays(java.util.List.of(SATURDAY, SATURDAY.plusDays(7)));
        assertThat(timetable.list(COMMUNE, hall.plan()))
                .extracting(Session::day, Session::part)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SATURDAY, DayPart.MORNING),
                        org.assertj.core.groups.Tuple.tuple(SATURDAY, DayPart.AFTERNOON),
                        org.assertj.core.groups.Tuple.tuple(SUNDAY, DayPart.MORNING),
                        org.assertj.core.groups.Tuple.tuple(SUNDAY, DayPart.AFTERNOON),
                        org.assertj.core.groups.Tuple.tuple(SATURDAY.plusDays(7), DayPart.MORNING),
                        org.assertj.core.groups.Tuple.tuple(SATURDAY.plusDays(7), DayPart.AFTERNOON));
        assertThat(hall.morning().id()).isEqualTo(morning);
    }

    @Test
    void a_cluster_that_meets_in_the_morning_has_one_session_a_day() {
        hall.issueInTheMorning();
        assertThat(timetable.list(COMMUNE, hall.plan()))
                .extracting(Session::day, Session::part)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SATURDAY, DayPart.MORNING),
                        org.assertj.core.groups.Tuple.tuple(SUNDAY, DayPart.MORNING),
                        org.assertj.core.groups.Tuple.tuple(SUNDAY, DayPart.AFTERNOON));
        var programmes = hall.bean(vn.camtay.plan.Programmes.class);
        assertThat(programmes.get(COMMUNE, hall.plan()).clusters())
                .extracting(vn.camtay.plan.Programme.Cluster::half)
                .containsExactly(Optional.of(HalfDay.MORNING), Optional.empty());
    }

    @Test
    void a_day_taken_back_takes_its_sessions_out_of_sight() {
        hall.issueOnDays(java.util.List.of(SATURDAY, SATURDAY.plusDays(7)));
        hall.issue(SATURDAY, SUNDAY);
        assertThat(timetable.list(COMMUNE, hall.plan())).hasSize(4);
    }

    @Test
    void a_plan_issued_again_moves_days_and_keeps_ids_and_edited_hours() {
        var before = hall.morning();
        change("08:00", "11:15");
        hall.issue(SATURDAY.plusDays(7), SUNDAY);
        var after = timetable.get(COMMUNE, before.id());
        assertThat(after.day()).isEqualTo(SATURDAY.plusDays(7));
        assertThat(after.hours()).isEqualTo(new Hours(time("08:00"), time("11:15")));
        assertThat(timetable.list(COMMUNE, hall.plan())).hasSize(4);
    }

    @Test
    void a_cluster_that_left_the_plan_has_no_sessions_until_it_comes_back() {
        var gone = hall.otherMorning();
        hall.issueFirstOnly();
        assertThat(timetable.find(COMMUNE, gone.id())).isEmpty();
        assertThat(timetable.list(COMMUNE, hall.plan())).hasSize(2);
        hall.issue(SATURDAY, SUNDAY);
        assertThat(timetable.find(COMMUNE, gone.id())).contains(gone);
    }

    @Test
    void hours_are_changed() {
        assertThat(change("07:00", "11:30")).isInstanceOf(Changed.class);
        assertThat(hall.morning().hours()).isEqualTo(new Hours(time("07:00"), time("11:30")));
    }

    @Test
    void hours_that_end_before_they_start_are_refused() {
        assertThat(change("11:00", "07:30")).isEqualTo(new EndsBeforeStart());
        assertThat(change("11:00", "11:00")).isEqualTo(new EndsBeforeStart());
    }

    @Test
    void hours_longer_than_a_working_day_are_refused() {
        assertThat(change("03:00", "11:30")).isEqualTo(new TooLong());
    }

    @Test
    void hours_that_meet_the_other_half_of_the_day_are_refused() {
        assertThat(change("07:30", "13:31")).isEqualTo(new MeetsOther(hall.afternoon()));
        assertThat(change("07:30", "13:30")).isInstanceOf(Changed.class);
    }

    @Test
    void hours_of_a_session_that_does_not_exist_are_not_found() {
        assertThatThrownBy(() ->
                        timetable.changeHours(COMMUNE, new SessionId(new UUID(1, 1)), time("07:00"), time("11:00")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_current_session_is_the_open_one_else_the_next() {
        assertThat(current("05:00")).contains(hall.morning());
        assertThat(current("11:00")).contains(hall.morning());
        assertThat(current("11:01")).contains(hall.afternoon());
        assertThat(current("16:31")).isEmpty();
        assertThat(timetable.findCurrent(COMMUNE, hall.plan(), at(SATURDAY, "16:31"), ZONE))
                .contains(hall.otherMorning());
    }

    @Test
    void the_door_is_open_from_ninety_minutes_before_the_start_to_the_end() {
        assertThat(hall.morning().isOpen(at(SATURDAY, "05:59"), ZONE)).isFalse();
        assertThat(hall.morning().isOpen(at(SATURDAY, "06:00"), ZONE)).isTrue();
        assertThat(hall.morning().isOpen(at(SATURDAY, "11:00"), ZONE)).isTrue();
        assertThat(hall.morning().isOpen(at(SATURDAY, "11:01"), ZONE)).isFalse();
    }

    @Test
    void times_are_read_as_people_type_them() {
        for (var typed : new String[] {"7:30", "07.30", "7h30", "7 giờ 30", "0730", " 7 giờ 30 phút "}) {
            assertThat(HoursForm.read(typed)).as(typed).contains(time("07:30"));
        }
        assertThat(HoursForm.read("7 giờ")).contains(time("07:00"));
        assertThat(new HoursForm("7:30", "25:00").findMistake()).contains("25:00");
        assertThat(new HoursForm("sáng", "11:00").findMistake()).contains("sáng");
        assertThat(new HoursForm(null, "11:00").findMistake()).contains("");
        assertThat(new HoursForm("7:60", "11:00").findMistake()).contains("7:60");
        assertThat(new HoursForm("7:30", "11:00").findMistake()).isEmpty();
    }

    private Optional<Session> current(String time) {
        return timetable.findCurrent(COMMUNE, hall.plan(), hall.cluster(), at(SATURDAY, time), ZONE);
    }

    private HoursOutcome change(String starts, String ends) {
        return timetable.changeHours(COMMUNE, hall.morning().id(), time(starts), time(ends));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }
}
