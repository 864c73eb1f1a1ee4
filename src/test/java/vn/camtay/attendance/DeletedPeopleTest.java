package vn.camtay.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.Role;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.roster.Person;
import vn.camtay.roster.deleting.DeleteOutcome;
import vn.camtay.roster.deleting.DeletePeople;
import vn.camtay.roster.deleting.DeletePerson;
import vn.camtay.roster.deleting.Deletion;
import vn.camtay.store.TestDatabase;

/// Whoever was deleted after the class still counts as present, without a name.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DeletedPeopleTest {
    private final TestHall hall;

    DeletedPeopleTest(TestDatabase database) {
        hall = new TestHall(database.fresh());
    }

    private void delete(Person person) {
        var organiser = new Subject(
                TestHall.STAFF,
                Optional.of(TestHall.COMMUNE),
                Set.of(Role.ORGANISER),
                Set.of(),
                SignedInBy.FULL,
                false);
        assertThat(hall.bean(DeletePeople.class)
                        .delete(new DeletePerson(
                                java.util.UUID.randomUUID(), organiser, hall.plan(), person.id(), Deletion.Why.ASKED)))
                .isInstanceOf(DeleteOutcome.Deleted.class);
    }

    @Test
    void the_totals_stay_and_the_name_goes() {
        var came = hall.convoked("Lê Thị Hạnh", 0);
        hall.convoked("Điểu Minh", 0);
        assertThat(hall.attendance().mark(hall.atDesk(came))).isInstanceOf(MarkOutcome.Marked.class);
        var before = hall.attendance().tally(TestHall.COMMUNE, hall.morning().id());
        delete(came);
        var after = hall.attendance().tally(TestHall.COMMUNE, hall.morning().id());
        assertThat(after.all()).isEqualTo(before.all());
        assertThat(after.hamlets()).isEqualTo(before.hamlets());
        assertThat(after.groups()).isEqualTo(before.groups());
        assertThat(after.seats()).extracting(seat -> seat.person().name()).doesNotContain("Lê Thị Hạnh");
    }

    @Test
    void why_somebody_was_let_in_is_forgotten_and_that_they_came_is_not() {
        var guest = hall.known("Điểu Minh", 1);
        var mark = hall.attendance()
                .mark(hall.atDesk(hall.fact(), new Who.Known(guest.id()), new Basis.WalkIn("con của bà Hạnh")));
        assertThat(mark).isInstanceOf(MarkOutcome.Marked.class);
        delete(guest);
        var tally = hall.attendance().tally(TestHall.COMMUNE, hall.morning().id());
        assertThat(tally.beside()).hasSize(1);
        assertThat(tally.beside().getFirst().mark().basis()).isEqualTo(new Basis.WalkIn(""));
    }
}
