package vn.camtay.roster.convocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.attendance.TestHall.COMMUNE;
import static vn.camtay.attendance.TestHall.SATURDAY;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.attendance.TestHall;
import vn.camtay.place.HamletId;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.roster.convocation.AnswerOutcome.Answered;
import vn.camtay.roster.convocation.AnswerOutcome.NotInvited;
import vn.camtay.roster.convocation.Invited.Next;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ConvocationTest {
    private final TestConvocation here;
    private final Person hanh;

    ConvocationTest(TestDatabase database) {
        here = new TestConvocation(database.fresh());
        hanh = here.hall.convoked("Lê Thị Hạnh", 0);
    }

    @Test
    void nobody_has_answered_before_pressing() {
        here.convocation.find(COMMUNE, hanh.id());
        assertThat(here.hamlet(0).silent()).isEqualTo(1);
        assertThat(here.hamlet(0).next()).isEqualTo(Next.ASK);
    }

    @Test
    void the_latest_answer_counts() {
        here.press(here.fact(), hanh, true, "");
        here.hall.setClock(SATURDAY, "07:25");
        here.press(here.fact(), hanh, false, "  con ốm ");
        assertThat(here.hamlet(0).notComing()).isEqualTo(1);
        assertThat(here.hamlet(0).next()).isEqualTo(Next.REPLACE);
        assertThat(here.hamlet(0).guests().getFirst().answer().orElseThrow().reason())
                .isEqualTo("con ốm");
        here.hall.setClock(SATURDAY, "07:30");
        here.press(here.fact(), hanh, true, "");
        assertThat(here.hamlet(0).coming()).isEqualTo(1);
        assertThat(here.hamlet(0).next()).isEqualTo(Next.NOTHING);
    }

    @Test
    void the_same_form_sent_again_later_changes_nothing() {
        var first = here.fact();
        here.press(first, hanh, true, "");
        here.hall.setClock(SATURDAY, "07:25");
        here.press(here.fact(), hanh, false, "");
        here.hall.setClock(SATURDAY, "07:30");
        here.press(first, hanh, true, "");
        assertThat(here.hamlet(0).notComing())
                .as("the late repeat is the first fact")
                .isEqualTo(1);
    }

    @Test
    void a_page_gone_back_to_takes_the_other_answer() {
        var fact = here.fact();
        here.press(fact, hanh, true, "");
        here.hall.setClock(SATURDAY, "07:25");
        assertThat(here.press(fact, hanh, false, "")).isInstanceOf(Answered.class);
        assertThat(here.hamlet(0).notComing()).isEqualTo(1);
    }

    @Test
    void who_is_not_on_the_list_cannot_answer() {
        var guest = here.hall.known("Võ Kim Anh", 0);
        assertThat(here.press(here.fact(), guest, true, "")).isEqualTo(new NotInvited());
        assertThat(here.convocation.find(COMMUNE, guest.id())).isEmpty();
    }

    @Test
    void who_was_withdrawn_is_no_longer_asked() {
        here.press(here.fact(), hanh, true, "");
        here.hall.bean(Roster.class).withdraw(COMMUNE, here.hall.plan(), hanh.id(), TestHall.STAFF);
        assertThat(here.hamlet(0).guests()).isEmpty();
        assertThat(here.hamlet(0).next()).isEqualTo(Next.LIST);
        assertThat(here.press(here.fact(), hanh, true, "")).isEqualTo(new NotInvited());
    }

    @Test
    void a_hamlet_of_no_cluster_is_not_found() {
        assertThatThrownBy(() -> here.convocation.get(COMMUNE, new HamletId(here.fact())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_hours_of_the_timetable_are_known() {
        assertThat(here.hamlet(0).hours()).hasSize(2);
        assertThat(InvitationDocument.when(here.hamlet(0)))
                .isEqualTo("từ 7 giờ 30 phút đến 11 giờ 00 phút và từ 13 giờ 30 phút đến 16 giờ 30 phút,"
                        + " thứ Bảy, ngày 15 tháng 11 năm 2025");
    }

    @Test
    void answers_merge_alike_in_whatever_order() {
        var seed = System.nanoTime();
        System.out.println("ConvocationTest seed " + seed);
        var random = new Random(seed);
        var answers = new ArrayList<Answer>();
        for (var i = 0; i < 50; i++) {
            var at = SATURDAY.atTime(7, random.nextInt(5)).toInstant(ZoneOffset.UTC);
            answers.add(new Answer(
                    here.fact(),
                    hanh.id(),
                    random.nextBoolean(),
                    "" + i,
                    at,
                    hanh.id().value(),
                    "m"));
        }
        var expected = Answer.latest(answers);
        for (var i = 0; i < 20; i++) {
            var mixed = new ArrayList<>(answers);
            mixed.addAll(List.copyOf(answers).subList(0, 10));
            Collections.shuffle(mixed, random);
            assertThat(Answer.latest(mixed)).isEqualTo(expected);
        }
    }
}
