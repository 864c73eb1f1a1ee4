package vn.camtay.report.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.attendance.TestHall.SATURDAY;
import static vn.camtay.attendance.TestHall.SUNDAY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.attendance.Basis;
import vn.camtay.place.HamletId;
import vn.camtay.plan.ClusterId;
import vn.camtay.report.paper.TestResults;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;
import vn.camtay.timetable.DayPart;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ResultsTest {
    private final TestResults here;
    private final Person hanh;
    private final Person nam;
    private final Person tuyet;

    ResultsTest(TestDatabase database) {
        here = new TestResults(database.fresh());
        hanh = here.hall.convoked("Lê Thị Hạnh", 0);
        nam = here.hall.convoked("Trần Văn Nam", 0, "board", "team");
        tuyet = here.hall.convoked("Điểu Thị Tuyết", 1, "board");
    }

    @Test
    void nobody_is_missing_while_a_session_runs() {
        here.hall.attendance().mark(here.hall.atDesk(hanh));
        assertThat(here.count(What.PRESENT)).isEqualTo(1);
        assertThat(here.count(What.MISSING)).isZero();
        assertThat(here.count(What.DUE)).isZero();
        assertThat(here.count(What.NEVER)).isZero();
    }

    @Test
    void who_was_not_recorded_in_a_finished_session_is_missing() {
        here.hall.attendance().mark(here.hall.atDesk(hanh));
        here.hall.setClock(SATURDAY, "12:00");
        assertThat(here.count(What.DUE)).isEqualTo(3);
        assertThat(here.count(What.CAME)).isEqualTo(1);
        assertThat(names(What.MISSING)).containsExactly("Trần Văn Nam", "Điểu Thị Tuyết");
        assertThat(here.count(What.NEVER)).as("the afternoon is still to come").isZero();
    }

    @Test
    void a_whole_day_is_told_after_its_last_session() {
        here.onPaper(here.hall.morning(), hanh);
        here.hall.setClock(SATURDAY, "20:00");
        here.onPaper(here.hall.afternoon(), hanh);
        here.onPaper(here.hall.afternoon(), nam);
        assertThat(names(What.ALWAYS)).containsExactly("Lê Thị Hạnh");
        assertThat(names(What.NEVER)).containsExactly("Điểu Thị Tuyết");
    }

    @Test
    void a_substitute_takes_the_place_and_is_named() {
        var brother = here.hall.known("Điểu Nghiêm", 1);
        here.onPaper(here.hall.morning(), brother, new Basis.Substitute(tuyet.id(), "bận việc nhà"));
        assertThat(here.count(What.PRESENT)).isEqualTo(1);
        assertThat(here.count(What.BESIDE)).isZero();
        var line = here.results().list(Asked.all(What.SUBSTITUTED)).getFirst();
        assertThat(line.person()).contains(tuyet);
        assertThat(line.visits().getFirst().instead()).map(Person::name).contains("Điểu Nghiêm");
        assertThat(line.visits().getFirst().reason()).isEqualTo("bận việc nhà");
    }

    @Test
    void who_came_beside_the_list_takes_no_place() {
        here.onPaper(here.hall.morning(), here.hall.known("Võ Kim Anh", 1), new Basis.WalkIn("xin học thêm"));
        assertThat(here.count(What.PRESENT)).isZero();
        assertThat(names(What.BESIDE)).containsExactly("Võ Kim Anh");
    }

    @Test
    void who_is_in_two_groups_counts_in_both_and_once_in_all() {
        var groups = Cut.byGroup(here.results());
        assertThat(groups.rows()).extracting(row -> row.convoked().value()).containsExactly(2, 2);
        assertThat(groups.sum().convoked().value()).isEqualTo(3);
        assertThat(groups.sum().planned()).contains(4);
    }

    @Test
    void a_mark_taken_back_is_a_fact_but_no_presence() {
        var mark = here.onPaper(here.hall.morning(), hanh);
        here.hall.attendance().takeBack(here.hall.takeBack(mark, "nhầm người"));
        assertThat(here.count(What.PRESENT)).isZero();
        assertThat(here.results().facts().marks()).isEqualTo(1);
        assertThat(here.results().facts().voids()).isEqualTo(1);
    }

    @Test
    void reasons_given_once_are_only_counted() {
        for (var name : List.of("Võ Kim Anh", "Lý Hùng")) {
            here.onPaper(here.hall.morning(), here.hall.known(name, 1), new Basis.WalkIn("Xin học thêm"));
        }
        here.onPaper(
                here.hall.morning(), here.hall.known("Bé Hai", 1), new Basis.Substitute(tuyet.id(), "bà Tuyết ốm"));
        var reasons = Reasons.of(here.results());
        assertThat(reasons.shared()).containsExactly(new Reasons.Reason("Xin học thêm", 0, 2));
        assertThat(reasons.single()).isEqualTo(1);
    }

    @Test
    void a_link_to_a_cluster_or_hamlet_of_no_plan_leads_nowhere() {
        var nobody = new UUID(0, 1);
        var results = here.results();
        for (var asked : List.of(
                Asked.all(What.PRESENT).in(new ClusterId(nobody)),
                Asked.all(What.PRESENT).in(new HamletId(nobody)),
                Asked.all(What.PRESENT).in("khác"))) {
            assertThatThrownBy(() -> new PeopleView(results, asked)).isInstanceOf(NotFound.class);
        }
    }

    /// Counted a second time by hand from the same random marks.
    @Test
    void cuts_agree_with_a_count_by_hand() {
        var seed = System.nanoTime();
        System.out.println("ResultsTest seed " + seed);
        var random = new Random(seed);
        var people = new ArrayList<>(List.of(hanh, nam, tuyet));
        for (var i = 0; i < 20; i++) {
            people.add(here.hall.convoked("Người " + i, random.nextInt(3), random.nextBoolean() ? "board" : "team"));
        }
        here.hall.setClock(SUNDAY, "21:00");
        var morning = new HashSet<PersonId>();
        var afternoon = new HashSet<PersonId>();
        for (var tally : here.results().tallies()) {
            var part = tally.session().part() == DayPart.MORNING ? morning : afternoon;
            tally.seats().stream().filter(_ -> random.nextInt(3) > 0).forEach(seat -> {
                here.onPaper(tally.session(), seat.person());
                part.add(seat.person().id());
            });
        }
        var results = here.results();
        for (var i = 0; i < 3; i++) {
            var row = Cut.byHamlet(results).rows().get(i);
            var own = people.stream()
                    .filter(one -> one.hamletName().equals(row.label()))
                    .map(Person::id)
                    .toList();
            assertThat(row.convoked().value()).isEqualTo(own.size());
            assertThat(row.morning().value())
                    .isEqualTo((int) own.stream().filter(morning::contains).count());
            assertThat(row.afternoon().value())
                    .isEqualTo((int) own.stream().filter(afternoon::contains).count());
            assertThat(row.count(What.ALWAYS).value()).isEqualTo((int) own.stream()
                    .filter(id -> morning.contains(id) && afternoon.contains(id))
                    .count());
            assertThat(row.count(What.NEVER).value()).isEqualTo((int) own.stream()
                    .filter(id -> !morning.contains(id) && !afternoon.contains(id))
                    .count());
        }
        assertThat(results.count(What.DUE)).isEqualTo(2 * people.size());
        assertThat(results.count(What.CAME) + results.count(What.MISSING)).isEqualTo(results.count(What.DUE));
    }

    private List<String> names(What what) {
        return here.results().list(Asked.all(what)).stream()
                .map(line -> line.person().orElseThrow().name())
                .toList();
    }
}
