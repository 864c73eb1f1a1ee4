package vn.camtay.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.attendance.TestHall.COMMUNE;
import static vn.camtay.attendance.TestHall.SATURDAY;
import static vn.camtay.attendance.TestHall.SUNDAY;
import static vn.camtay.attendance.TestHall.at;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.attendance.MarkOutcome.AlreadyMarked;
import vn.camtay.attendance.MarkOutcome.Marked;
import vn.camtay.attendance.MarkOutcome.NobodyToReplace;
import vn.camtay.attendance.MarkOutcome.NotConvoked;
import vn.camtay.attendance.MarkOutcome.ReasonMissing;
import vn.camtay.attendance.MarkOutcome.ReplacedIsHere;
import vn.camtay.attendance.MarkOutcome.TakenBack;
import vn.camtay.attendance.MarkOutcome.TooEarly;
import vn.camtay.attendance.MarkOutcome.TooLate;
import vn.camtay.attendance.MarkOutcome.UnknownNumber;
import vn.camtay.attendance.MarkOutcome.WrongDay;
import vn.camtay.attendance.VoidOutcome.AlreadyVoided;
import vn.camtay.attendance.VoidOutcome.NoReason;
import vn.camtay.attendance.VoidOutcome.Voided;
import vn.camtay.roster.MarkNumber;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AttendanceTest {
    private final TestHall hall;
    private final Attendance attendance;
    private final Person hanh;

    AttendanceTest(TestDatabase database) {
        hall = new TestHall(database.fresh());
        attendance = hall.attendance();
        hanh = hall.convoked("Lê Thị Hạnh", 0);
    }

    @Test
    void somebody_on_the_list_is_marked() {
        var request = hall.atDesk(hanh);
        var mark = marked(request);
        assertThat(mark.id()).isEqualTo(request.fact());
        assertThat(mark.basis()).isEqualTo(Basis.LISTED);
        assertThat(mark.at()).isEqualTo(at(SATURDAY, "07:20"));
        assertThat(mark.by()).contains(TestHall.STAFF);
        assertThat(sheet().present()).containsExactly(mark);
    }

    @Test
    void a_repeated_request_gets_the_same_mark() {
        var request = hall.atDesk(hanh);
        var first = attendance.mark(request);
        hall.setClock(SATURDAY, "07:25");
        assertThat(attendance.mark(request)).isEqualTo(first);
        assertThat(sheet().all()).hasSize(1);
    }

    @Test
    void a_repeated_request_gets_the_same_mark_even_when_the_door_is_closed_by_then() {
        var request = hall.byPhone(hanh, at(SATURDAY, "07:19"));
        var first = attendance.mark(request);
        hall.setClock(SUNDAY, "09:00");
        assertThat(attendance.mark(request)).isEqualTo(first);
    }

    @Test
    void a_second_scan_gives_the_first_mark_back() {
        var first = marked(hall.atDesk(hanh));
        hall.setClock(SATURDAY, "07:30");
        assertThat(attendance.mark(hall.byPhone(hanh, at(SATURDAY, "07:29"))))
                .isEqualTo(new AlreadyMarked(first, hanh));
        assertThat(sheet().all()).containsExactly(first);
    }

    @Test
    void two_desks_at_one_moment_give_one_first_mark_and_the_same_answer() throws Exception {
        var people = IntStream.range(0, 12)
                .mapToObj(i -> hall.convoked("Người " + i, 1))
                .toList();
        try (var desks = Executors.newFixedThreadPool(4)) {
            for (var person : people) {
                var together = new CyclicBarrier(4);
                Callable<Mark> desk = () -> {
                    var request = hall.atDesk(person);
                    together.await();
                    return markShown(attendance.mark(request));
                };
                var shown = new HashSet<Mark>();
                for (var answer : desks.invokeAll(List.of(desk, desk, desk, desk))) {
                    shown.add(answer.get());
                }
                assertThat(shown).hasSize(1);
                assertThat(sheet().findFirst(person.id()))
                        .contains(shown.iterator().next());
            }
        }
        assertThat(sheet().all()).hasSize(people.size());
    }

    @Test
    void two_desks_that_take_back_at_one_moment_tell_one_reason_and_two_that_mark_again_one_mark() throws Exception {
        try (var desks = Executors.newFixedThreadPool(2)) {
            for (var time = 0; time < 8; time++) {
                var mark = marked(hall.atDesk(hanh));
                var together = new CyclicBarrier(2);
                Callable<String> takeBack = () -> {
                    var request = hall.takeBack(mark, "nhầm người " + hall.fact());
                    together.await();
                    return switch (attendance.takeBack(request)) {
                        case Voided(var _, var why) -> why.reason();
                        case AlreadyVoided(var _, var first) -> first.reason();
                        case NoReason _ -> throw new AssertionError("a reason was given");
                    };
                };
                assertThat(both(desks, takeBack)).hasSize(1);
                Callable<Mark> desk = () -> {
                    var request = hall.atDesk(hanh);
                    together.await();
                    return markShown(attendance.mark(request));
                };
                var again = both(desks, desk);
                assertThat(again).hasSize(1);
                assertThat(sheet().present()).containsExactlyElementsOf(again);
                attendance.takeBack(hall.takeBack(again.iterator().next(), "để thử lần nữa"));
            }
        }
        assertThat(sheet().all()).hasSize(16);
    }

    private static <T> Set<T> both(ExecutorService desks, Callable<T> one) throws Exception {
        var answers = new HashSet<T>();
        for (var answer : desks.invokeAll(List.of(one, one))) {
            answers.add(answer.get());
        }
        return answers;
    }

    @Test
    void the_same_form_sent_twice_at_one_moment_is_one_mark() throws Exception {
        var request = hall.atDesk(hanh);
        var together = new CyclicBarrier(2);
        Callable<Mark> phone = () -> {
            together.await();
            return markShown(attendance.mark(request));
        };
        try (var phones = Executors.newFixedThreadPool(2)) {
            var shown = phones.invokeAll(List.of(phone, phone));
            assertThat(shown.get(0).get()).isEqualTo(shown.get(1).get());
        }
        assertThat(sheet().all()).hasSize(1);
    }

    @Test
    void an_old_form_with_another_person_never_shows_the_first_ones_mark() {
        var fact = hall.fact();
        var binh = hall.convoked("Trần Văn Bình", 0);
        marked(hall.atDesk(fact, new Who.Known(hanh.id()), Basis.LISTED));
        var second = hall.atDesk(fact, new Who.Known(binh.id()), Basis.LISTED);
        assertThat(marked(second).person()).isEqualTo(binh.id());
        assertThat(marked(second)).isEqualTo(marked(second));
        assertThat(sheet().all()).hasSize(2);
    }

    @Test
    void a_number_no_badge_has_is_refused() {
        var free = IntStream.range(0, 100_000)
                .mapToObj(MarkNumber::of)
                .filter(number -> hall.bean(Roster.class)
                        .find(COMMUNE, hall.plan(), number)
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(attendance.mark(hall.atDesk(hall.fact(), new Who.Numbered(free), Basis.LISTED)))
                .isEqualTo(new UnknownNumber());
    }

    @Test
    void a_session_that_does_not_exist_is_not_found() {
        var request = hall.atDesk(hanh);
        var elsewhere = new MarkPresent(
                request.fact(),
                COMMUNE,
                vn.camtay.timetable.SessionId.of(hall.fact().toString()),
                request.who(),
                Means.NAME,
                Basis.LISTED,
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> attendance.mark(elsewhere)).isInstanceOf(NotFound.class);
    }

    @Test
    void somebody_of_another_cluster_is_told_their_own_day() {
        var guest = hall.convoked("Điểu Minh", 2);
        assertThat(attendance.mark(hall.atDesk(guest)))
                .isInstanceOfSatisfying(
                        NotConvoked.class,
                        no -> assertThat(no.own())
                                .hasValueSatisfying(own -> assertThat(own.day()).isEqualTo(SUNDAY)));
        assertThat(sheet().all()).isEmpty();
    }

    @Test
    void somebody_convoked_to_nothing_is_not_convoked() {
        var neighbour = hall.known("Nguyễn Thị Lan", 0);
        assertThat(attendance.mark(hall.atDesk(neighbour))).isEqualTo(new NotConvoked(neighbour, Optional.empty()));
    }

    @Test
    void somebody_withdrawn_is_no_longer_expected() {
        hall.bean(Roster.class).withdraw(COMMUNE, hall.plan(), hanh.id(), TestHall.STAFF);
        assertThat(attendance.mark(hall.atDesk(hanh))).isInstanceOf(NotConvoked.class);
    }

    @Test
    void a_walk_in_is_let_in_with_a_reason() {
        var guest = hall.convoked("Điểu Minh", 2);
        var basis = new Basis.WalkIn("chủ nhật bận đám cưới");
        assertThat(marked(hall.atDesk(hall.fact(), new Who.Known(guest.id()), basis))
                        .basis())
                .isEqualTo(basis);
        assertThat(tally().all()).isEqualTo(new Counts(1, 0, 0, 1));
    }

    @Test
    void a_walk_in_without_a_reason_is_refused() {
        var guest = hall.known("Điểu Minh", 2);
        assertThat(attendance.mark(hall.atDesk(hall.fact(), new Who.Known(guest.id()), new Basis.WalkIn("  "))))
                .isEqualTo(new ReasonMissing());
    }

    @Test
    void a_newcomer_is_added_to_the_roster_once_however_often_the_form_is_sent() {
        var basis = new Basis.WalkIn("mới chuyển về ấp");
        var request = hall.atDesk(hall.fact(), new Who.Newcomer(hall.newcomer("Phạm Thị Mới", 1)), basis);
        assertThat(marked(request)).isEqualTo(marked(request));
        assertThat(hall.bean(Roster.class).search(COMMUNE, hall.plan(), "pham thi moi"))
                .hasSize(1);
        assertThat(tally().beside()).hasSize(1);
    }

    @Test
    void a_newcomer_without_a_reason_is_refused_and_not_added() {
        var request = hall.atDesk(hall.fact(), new Who.Newcomer(hall.newcomer("Phạm Thị Mới", 1)), Basis.LISTED);
        assertThat(attendance.mark(request)).isEqualTo(new ReasonMissing());
        assertThat(hall.bean(Roster.class).search(COMMUNE, hall.plan(), "pham thi moi"))
                .isEmpty();
    }

    @Test
    void a_substitute_takes_the_place_of_somebody_on_the_list() {
        var son = hall.known("Lê Văn Con", 0);
        var mark = marked(substitute(son, hanh));
        assertThat(tally().all()).isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(tally().seats().getFirst().mark()).contains(mark);
        assertThat(tally().seats().getFirst().bySubstitute()).isTrue();
    }

    @Test
    void when_the_replaced_one_comes_after_all_the_substitute_sits_beside_the_list() {
        marked(substitute(hall.known("Lê Văn Con", 0), hanh));
        marked(hall.atDesk(hanh));
        assertThat(tally().all()).isEqualTo(new Counts(1, 1, 0, 1));
    }

    @Test
    void nobody_is_replaced_who_is_there_already() {
        var first = marked(hall.atDesk(hanh));
        assertThat(attendance.mark(substitute(hall.known("Lê Văn Con", 0), hanh)))
                .isEqualTo(new ReplacedIsHere(first));
    }

    @Test
    void nobody_is_replaced_who_is_not_on_the_list() {
        assertThat(attendance.mark(substitute(hall.known("Lê Văn Con", 0), hall.convoked("Điểu Minh", 2))))
                .isEqualTo(new NobodyToReplace());
    }

    @Test
    void a_decision_at_the_door_stays_when_the_list_changes_afterwards() {
        var guest = hall.known("Điểu Minh", 1);
        var mark = marked(hall.atDesk(hall.fact(), new Who.Known(guest.id()), new Basis.WalkIn("đi cùng vợ")));
        hall.bean(Roster.class)
                .nominate(COMMUNE, hall.plan(), guest.id(), new Person.Nomination("team", ""), TestHall.STAFF);
        assertThat(sheet().findFirst(guest.id())).contains(mark);
        assertThat(tally().all()).isEqualTo(new Counts(2, 1, 0, 0));
    }

    @Test
    void a_mark_is_taken_back_with_a_reason_and_a_new_one_counts() {
        var first = marked(hall.atDesk(hanh));
        assertThat(attendance.takeBack(hall.takeBack(first, "nhầm người"))).isInstanceOf(Voided.class);
        assertThat(sheet().present()).isEmpty();
        hall.setClock(SATURDAY, "07:40");
        var second = marked(hall.atDesk(hanh));
        assertThat(sheet().present()).containsExactly(second);
        assertThat(sheet().all()).containsExactly(first, second);
    }

    @Test
    void a_repeated_request_whose_mark_was_taken_back_is_told_so() {
        var request = hall.atDesk(hanh);
        var mark = marked(request);
        attendance.takeBack(hall.takeBack(mark, "nhầm người"));
        assertThat(attendance.mark(request)).isInstanceOf(TakenBack.class);
        assertThat(sheet().present()).isEmpty();
    }

    @Test
    void a_mark_is_not_taken_back_without_a_reason() {
        var mark = marked(hall.atDesk(hanh));
        assertThat(attendance.takeBack(hall.takeBack(mark, " \u200b "))).isEqualTo(new NoReason(mark));
        assertThat(sheet().present()).containsExactly(mark);
    }

    @Test
    void a_mark_taken_back_twice_shows_the_first_reason() {
        var mark = marked(hall.atDesk(hanh));
        var request = hall.takeBack(mark, "nhầm người");
        assertThat(attendance.takeBack(request)).isEqualTo(attendance.takeBack(request));
        assertThat(attendance.takeBack(hall.takeBack(mark, "lần nữa")))
                .isInstanceOfSatisfying(
                        AlreadyVoided.class,
                        no -> assertThat(no.first().reason()).isEqualTo("nhầm người"));
    }

    @Test
    void a_mark_that_does_not_exist_cannot_be_taken_back() {
        var mark = marked(hall.atDesk(hanh));
        var unknown = new VoidMark(hall.fact().value(), COMMUNE, hall.fact(), mark.id() + "", TestHall.STAFF);
        assertThatThrownBy(() -> attendance.takeBack(unknown)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_door_opens_ninety_minutes_before_and_phones_end_with_the_session() {
        hall.setClock(SATURDAY, "12:00");
        assertThat(attendance.mark(hall.byPhone(hanh, at(SATURDAY, "05:59")))).isInstanceOf(TooEarly.class);
        assertThat(attendance.mark(hall.byPhone(hanh, at(SATURDAY, "11:01")))).isInstanceOf(TooLate.class);
        assertThat(attendance.mark(hall.byPhone(hanh, at(SATURDAY.minusDays(1), "08:00"))))
                .isInstanceOf(WrongDay.class);
        assertThat(sheet().all()).isEmpty();
        var late = marked(hall.byPhone(hanh, at(SATURDAY, "06:00")));
        assertThat(late.at()).isEqualTo(at(SATURDAY, "12:00"));
        assertThat(late.pageIssued()).contains(at(SATURDAY, "06:00"));
    }

    @Test
    void the_desk_marks_until_the_day_is_over_and_then_only_from_paper() {
        assertThat(onDay(SATURDAY, "05:00")).isInstanceOf(TooEarly.class);
        assertThat(onDay(SUNDAY, "00:00")).isInstanceOf(WrongDay.class);
        var paper = hall.atDesk(hall.fact(), new Who.Known(hanh.id()), Basis.LISTED, Means.PAPER);
        assertThat(attendance.mark(paper)).isInstanceOf(Marked.class);
    }

    @Test
    void paper_is_not_signed_before_the_session_starts() {
        var paper = hall.atDesk(hall.fact(), new Who.Known(hanh.id()), Basis.LISTED, Means.PAPER);
        assertThat(attendance.mark(paper)).isInstanceOf(TooEarly.class);
    }

    @Test
    void a_clock_set_back_does_not_make_a_later_mark_the_earlier() {
        hall.setClock(SATURDAY, "07:40");
        var first = marked(hall.atDesk(hanh));
        hall.setClock(SATURDAY, "07:10");
        var later = marked(hall.atDesk(hall.convoked("Trần Văn Bình", 0)));
        assertThat(later.at()).isAfterOrEqualTo(first.at());
    }

    @Test
    void counts_by_hamlet_and_group_add_up_and_somebody_in_two_groups_is_one_person() {
        var both = hall.convoked("Thị Brel", 1, "board", "team");
        hall.convoked("Trần Văn Bình", 1, "board");
        marked(hall.atDesk(both));
        marked(hall.atDesk(hanh));
        var tally = tally();
        assertThat(tally.all()).isEqualTo(new Counts(3, 2, 0, 0));
        assertThat(tally.hamlets().stream().map(SessionTally.HamletCounts::counts))
                .containsExactly(new Counts(1, 1, 0, 0), new Counts(2, 1, 0, 0));
        assertThat(tally.groups().stream().map(SessionTally.GroupCounts::counts))
                .containsExactly(new Counts(2, 1, 0, 0), new Counts(2, 2, 0, 0));
        assertThat(tally.missing()).extracting(Person::name).containsExactly("Trần Văn Bình");
        assertThat(attendance.tally(COMMUNE, hall.plan())).contains(tally).hasSize(4);
    }

    @Test
    void a_person_sees_the_sessions_of_their_cluster_and_those_they_came_to_besides() {
        var guest = hall.convoked("Điểu Minh", 2);
        var mark = marked(hall.atDesk(hall.fact(), new Who.Known(guest.id()), new Basis.WalkIn("đi cùng vợ")));
        var own = attendance.marksOf(COMMUNE, hall.plan(), guest.id());
        assertThat(own).hasSize(3);
        assertThat(own)
                .filteredOn(one -> one.mark().isPresent())
                .containsExactly(new Attended(hall.morning(), Optional.of(mark)));
        assertThat(attendance.marksOf(COMMUNE, hall.plan(), hanh.id())).hasSize(2);
    }

    private MarkOutcome onDay(LocalDate day, String time) {
        hall.setClock(day, time);
        return attendance.mark(hall.atDesk(hanh));
    }

    private MarkPresent substitute(Person who, Person instead) {
        return hall.atDesk(hall.fact(), new Who.Known(who.id()), new Basis.Substitute(instead.id(), "bị ốm"));
    }

    private Mark marked(MarkPresent request) {
        return ((Marked) attendance.mark(request)).mark();
    }

    private static Mark markShown(MarkOutcome outcome) {
        return outcome instanceof AlreadyMarked(var first, var _) ? first : ((Marked) outcome).mark();
    }

    private DaySheet sheet() {
        return attendance.sheet(COMMUNE, hall.morning().id());
    }

    private SessionTally tally() {
        return attendance.tally(COMMUNE, hall.morning().id());
    }
}
