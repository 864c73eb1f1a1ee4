package vn.camtay.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.roster.PersonId;
import vn.camtay.timetable.SessionId;

class DaySheetTest {
    private static final SessionId SESSION = new SessionId(new UUID(0, 1));
    private static final Instant START = Instant.parse("2025-11-15T00:30:00Z");
    private static final PersonId HANH = new PersonId(new UUID(0, 100));
    private static final PersonId TAM = new PersonId(new UUID(0, 101));
    private static final PersonId GUEST = new PersonId(new UUID(0, 102));

    @Test
    void the_first_mark_by_time_counts() {
        var early = mark(1, HANH, 10);
        var late = mark(2, HANH, 20);
        assertThat(sheet(List.of(late, early)).findFirst(HANH)).contains(early);
    }

    @Test
    void of_two_marks_at_one_moment_the_smaller_id_as_text_counts() {
        var small = new Mark(
                MarkId.of("7fffffff-0000-7000-8000-000000000000"),
                SESSION,
                HANH,
                Means.NAME,
                Basis.LISTED,
                Optional.empty(),
                START,
                Optional.empty(),
                "a");
        var large = new Mark(
                MarkId.of("80000000-0000-7000-8000-000000000000"),
                SESSION,
                HANH,
                Means.NAME,
                Basis.LISTED,
                Optional.empty(),
                START,
                Optional.empty(),
                "b");
        assertThat(sheet(List.of(large, small)).findFirst(HANH)).contains(small);
    }

    @Test
    void a_void_voids_one_mark_and_the_next_counts() {
        var first = mark(1, HANH, 10);
        var second = mark(2, HANH, 20);
        var sheet = sheet(List.of(first, second), taken(9, first, 30));
        assertThat(sheet.findFirst(HANH)).contains(second);
        assertThat(sheet.findVoid(first.id())).isPresent();
    }

    @Test
    void a_person_whose_only_mark_was_taken_back_is_not_present() {
        var only = mark(1, HANH, 10);
        var sheet = sheet(List.of(only), taken(9, only, 30));
        assertThat(sheet.findFirst(HANH)).isEmpty();
        assertThat(sheet.present()).isEmpty();
        assertThat(sheet.all()).containsExactly(only);
    }

    @Test
    void a_void_that_arrives_before_its_mark_counts_all_the_same() {
        var mark = mark(1, HANH, 10);
        assertThat(sheet(List.of(), taken(9, mark, 30)).present()).isEmpty();
        assertThat(sheet(List.of(mark), taken(9, mark, 30)).present()).isEmpty();
    }

    @Test
    void a_substitute_takes_a_place_until_its_owner_comes() {
        var guest = instead(1, GUEST, HANH, 10);
        assertThat(sheet(List.of(guest)).substitutes()).containsEntry(HANH, guest);
        assertThat(sheet(List.of(guest, mark(2, HANH, 60))).substitutes()).isEmpty();
    }

    @Test
    void of_two_substitutes_for_one_person_the_first_takes_the_place() {
        var first = instead(1, GUEST, HANH, 10);
        var second = instead(2, TAM, HANH, 20);
        assertThat(sheet(List.of(second, first)).substitutes()).containsExactly(java.util.Map.entry(HANH, first));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /// Facts of several machines, with clocks that disagree, arrive in any order and more than once.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_order_of_arrival_gives_the_same_sheet(long seed) {
        var random = new Random(seed);
        var marks = new ArrayList<Mark>();
        var voids = new ArrayList<MarkVoid>();
        for (var i = 1; i <= 30; i++) {
            var person = new PersonId(new UUID(0, 100 + random.nextInt(6)));
            var basis = random.nextInt(4) > 0
                    ? Basis.LISTED
                    : new Basis.Substitute(new PersonId(new UUID(0, 100 + random.nextInt(6))), "ốm");
            marks.add(mark(random.nextLong(), person, random.nextInt(8), basis));
            if (random.nextInt(3) == 0) {
                voids.add(taken(random.nextLong(), marks.get(random.nextInt(marks.size())), random.nextInt(8)));
            }
        }
        var sheet = new DaySheet(marks, voids);
        for (var order = 0; order < 5; order++) {
            var again = new DaySheet(shuffledWithRepeats(marks, random), shuffledWithRepeats(voids, random));
            assertThat(again.present()).isEqualTo(sheet.present());
            assertThat(again.substitutes()).isEqualTo(sheet.substitutes());
            assertThat(marks)
                    .allSatisfy(mark -> assertThat(again.findVoid(mark.id())).isEqualTo(sheet.findVoid(mark.id())));
        }
        for (var mark : sheet.present()) {
            assertThat(voids).noneMatch(one -> one.mark().equals(mark.id()));
            assertThat(marks)
                    .filteredOn(other -> other.person().equals(mark.person()))
                    .filteredOn(
                            other -> voids.stream().noneMatch(one -> one.mark().equals(other.id())))
                    .allMatch(other -> mark.at().isBefore(other.at())
                            || (mark.at().equals(other.at())
                                    && mark.id().toString().compareTo(other.id().toString()) <= 0));
        }
    }

    private static <T> List<T> shuffledWithRepeats(List<T> facts, Random random) {
        var all = new ArrayList<>(facts);
        facts.stream().filter(_ -> random.nextInt(3) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }

    private static DaySheet sheet(List<Mark> marks, MarkVoid... voids) {
        return new DaySheet(marks, List.of(voids));
    }

    private static Mark mark(long id, PersonId person, int second) {
        return mark(id, person, second, Basis.LISTED);
    }

    private static Mark instead(long id, PersonId person, PersonId instead, int second) {
        return mark(id, person, second, new Basis.Substitute(instead, "bận việc nhà"));
    }

    private static Mark mark(long id, PersonId person, int second, Basis basis) {
        return new Mark(
                new MarkId(new UUID(id, id)),
                SESSION,
                person,
                Means.NAME,
                basis,
                Optional.empty(),
                START.plusSeconds(second),
                Optional.empty(),
                "a");
    }

    private static MarkVoid taken(long id, Mark mark, int second) {
        return new MarkVoid(new UUID(id, id), mark.id(), "nhầm người", START.plusSeconds(second), new UUID(0, 7), "a");
    }
}
