package vn.camtay.attendance.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.attendance.TestHall.COMMUNE;
import static vn.camtay.attendance.TestHall.SATURDAY;
import static vn.camtay.attendance.TestHall.SUNDAY;
import static vn.camtay.attendance.TestHall.at;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.TooManyTries;
import vn.camtay.attendance.Mark;
import vn.camtay.attendance.MarkOutcome;
import vn.camtay.attendance.MarkOutcome.AlreadyMarked;
import vn.camtay.attendance.MarkOutcome.Marked;
import vn.camtay.attendance.MarkOutcome.UnknownNumber;
import vn.camtay.attendance.Means;
import vn.camtay.attendance.TestHall;
import vn.camtay.attendance.door.DoorAnswer.MistypedNumber;
import vn.camtay.attendance.door.DoorAnswer.NoNumber;
import vn.camtay.attendance.door.DoorAnswer.NotOurPage;
import vn.camtay.attendance.door.DoorAnswer.PageTooOld;
import vn.camtay.attendance.door.DoorAnswer.Told;
import vn.camtay.attendance.door.DoorAnswer.WrongHallCode;
import vn.camtay.roster.MarkNumber;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DoorTest {
    private static final String PHONE = "192.168.43.20";

    private final TestHall hall;
    private final Door door;
    private final SessionCodes codes;
    private final Person hanh;

    DoorTest(TestDatabase database) {
        hall = new TestHall(database.fresh());
        door = hall.bean(Door.class);
        codes = hall.bean(SessionCodes.class);
        hanh = hall.convoked("Lê Thị Hạnh", 0);
    }

    @Test
    void who_came_by_the_halls_qr_needs_only_the_badges_number() {
        var mark = marked(press(form(byQr(), hanh)));
        assertThat(mark.means()).isEqualTo(Means.OWN_PHONE);
        assertThat(mark.pageIssued()).contains(at(SATURDAY, "07:20"));
        assertThat(mark.by()).isEmpty();
    }

    @Test
    void who_came_by_the_address_types_the_halls_code_too() {
        var slip = byAddress();
        assertThat(slip.session()).isEmpty();
        assertThat(press(form(slip, hanh.markNumber().value(), "", null))).isEqualTo(new WrongHallCode());
        var code = code();
        var spaced = code.substring(0, 3) + " " + code.substring(3);
        assertThat(press(form(slip, hanh.markNumber().spaced(), spaced, null))).isInstanceOf(Told.class);
    }

    @Test
    void a_form_made_in_time_counts_when_it_comes_late() {
        var form = form(byQr(), hanh);
        hall.setClock(SATURDAY, "13:05");
        var mark = marked(press(form));
        assertThat(mark.at()).isEqualTo(at(SATURDAY, "13:05"));
        assertThat(mark.pageIssued()).contains(at(SATURDAY, "07:20"));
        assertThat(mark.session()).isEqualTo(hall.morning().id());
    }

    @Test
    void a_code_typed_in_time_counts_when_the_form_comes_late() {
        var form = form(byAddress(), hanh.markNumber().value(), code(), null);
        hall.setClock(SATURDAY, "08:40");
        assertThat(press(form)).isInstanceOf(Told.class);
    }

    @Test
    void a_code_of_the_hall_from_long_before_the_page_is_refused() {
        var old = code();
        hall.setClock(SATURDAY, "08:00");
        assertThat(press(form(byAddress(), hanh.markNumber().value(), old, null)))
                .isEqualTo(new WrongHallCode());
    }

    @Test
    void an_old_qr_proves_nothing_but_the_code_can_still_be_typed() {
        var old = code();
        hall.setClock(SATURDAY, "08:00");
        assertThat(door.enter(COMMUNE, old, PHONE).session()).isEmpty();
    }

    @Test
    void a_form_sent_again_gets_the_same_mark() {
        var form = form(byQr(), hanh);
        var first = press(form);
        hall.setClock(SATURDAY, "07:50");
        assertThat(press(form)).isEqualTo(first);
    }

    @Test
    void a_second_phone_with_the_same_badge_is_shown_the_first_mark() {
        var first = marked(press(form(byQr(), hanh)));
        assertThat(press(form(byQr(), hanh))).isEqualTo(new Told(new AlreadyMarked(first, hanh)));
    }

    @Test
    void a_signed_in_trainee_presses_once() {
        var form = form(byQr(), "", "", "1");
        var answer = door.press(form, Optional.of(hanh.id().value()), PHONE);
        assertThat(marked(answer).person()).isEqualTo(hanh.id());
        assertThat(marked(answer).by()).contains(hanh.id().value());
    }

    @Test
    void nobody_presses_for_themselves_without_being_signed_in() {
        assertThat(press(form(byQr(), "", "", "1"))).isEqualTo(new NoNumber());
    }

    @Test
    void who_is_signed_in_but_not_on_the_roster_is_asked_for_a_number() {
        var stranger = Optional.of(new UUID(0, 99));
        for (var i = 0; i < WrongTries.AT_ONCE + 5; i++) {
            assertThat(door.press(form(byQr(), "", "", "1"), stranger, PHONE)).isEqualTo(new NoNumber());
        }
    }

    @Test
    void a_mistyped_number_is_told_and_never_counts_as_a_guess() {
        var wrong = hanh.markNumber().value().substring(0, 5)
                + (hanh.markNumber().value().charAt(5) == '0' ? "1" : "0");
        for (var i = 0; i < WrongTries.AT_ONCE + 5; i++) {
            assertThat(press(form(byQr(), wrong, "", null))).isEqualTo(new MistypedNumber(wrong));
        }
        assertThat(press(form(byQr(), hanh))).isInstanceOf(Told.class);
    }

    @Test
    void a_number_left_out_is_told() {
        assertThat(press(form(byQr(), "  ", "", null))).isEqualTo(new NoNumber());
    }

    @Test
    void a_forged_form_is_refused_kindly() {
        var form = form(byQr(), hanh);
        var forged = new DoorForm(form.slip() + "0", form.fact(), form.number(), "", null);
        assertThat(press(forged)).isEqualTo(new NotOurPage());
        assertThat(press(new DoorForm(null, null, null, null, null))).isEqualTo(new NotOurPage());
        assertThat(press(new DoorForm(form.slip(), "not an id", form.number(), "", null)))
                .isEqualTo(new NotOurPage());
    }

    @Test
    void a_form_of_yesterday_is_refused_kindly() {
        var form = form(byQr(), hanh);
        hall.setClock(SUNDAY, "07:30");
        assertThat(press(form)).isEqualTo(new PageTooOld());
    }

    @Test
    void who_guesses_numbers_has_to_wait_and_others_do_not() {
        var guesses = IntStream.range(0, 100_000)
                .mapToObj(MarkNumber::of)
                .filter(number -> hall.bean(Roster.class)
                        .find(COMMUNE, hall.plan(), number)
                        .isEmpty())
                .limit(WrongTries.AT_ONCE)
                .toList();
        for (var guess : guesses) {
            assertThat(press(form(byQr(), guess.value(), "", null))).isEqualTo(new Told(new UnknownNumber()));
        }
        assertThatThrownBy(() -> press(form(byQr(), hanh))).isInstanceOf(TooManyTries.class);
        assertThat(door.press(form(byQr("192.168.43.21"), hanh), Optional.empty(), "192.168.43.21"))
                .isInstanceOf(Told.class);
    }

    @Test
    void a_hall_of_phones_behind_one_address_goes_through() {
        for (var i = 0; i < 150; i++) {
            var person = hall.convoked("Người " + i, 1);
            assertThat(press(form(byQr(), person))).isInstanceOf(Told.class);
        }
    }

    @Test
    void a_phone_is_remembered_for_the_next_badge_while_the_session_is_open() {
        var cookie = door.sign(byQr());
        assertThat(door.findRemembered(cookie)).isPresent();
        hall.setClock(SATURDAY, "07:39");
        assertThat(door.findRemembered(cookie)).isPresent();
        hall.setClock(SATURDAY, "07:41");
        assertThat(door.findRemembered(cookie)).isEmpty();
        assertThat(door.findRemembered("")).isEmpty();
        assertThat(door.findRemembered(door.sign(byAddress()))).isEmpty();
    }

    @Test
    void before_the_door_opens_no_code_is_good_and_the_next_session_is_told() {
        hall.setClock(SATURDAY, "05:30");
        assertThat(door.enter(COMMUNE, code(), PHONE).session()).isEmpty();
        assertThat(door.findSession(byAddress())).contains(hall.morning());
        assertThat(door.isOpen(hall.morning())).isFalse();
    }

    @Test
    void after_the_session_a_new_page_cannot_be_made_for_it() {
        var slip = byQr();
        hall.setClock(SATURDAY, "11:20");
        assertThat(door.findUsable(door.sign(slip))).isEmpty();
    }

    private Slip byQr() {
        return byQr(PHONE);
    }

    private Slip byQr(String address) {
        return door.enter(COMMUNE, code(), address);
    }

    private Slip byAddress() {
        return door.enter(COMMUNE, "", PHONE);
    }

    private String code() {
        return codes.codeOf(
                hall.morning(), hall.bean(vn.camtay.shared.Time.class).now());
    }

    private DoorForm form(Slip slip, Person person) {
        return form(slip, person.markNumber().value(), "", null);
    }

    private DoorForm form(Slip slip, String number, String code, @org.jspecify.annotations.Nullable String me) {
        return new DoorForm(door.sign(slip), door.nextFact(), number, code, me);
    }

    private DoorAnswer press(DoorForm form) {
        return door.press(form, Optional.<UUID>empty(), PHONE);
    }

    private static Mark marked(DoorAnswer answer) {
        MarkOutcome outcome = ((Told) answer).outcome();
        return ((Marked) outcome).mark();
    }
}
