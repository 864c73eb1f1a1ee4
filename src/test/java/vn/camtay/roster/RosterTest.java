package vn.camtay.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.roster.TestRoster.COMMUNE;
import static vn.camtay.roster.TestRoster.ORGANISER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.plan.PlanId;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;

/// Whom a page asked for lately is remembered, and every change of theirs is seen at once.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RosterTest {
    private static final Person.Nomination TEAM = new Person.Nomination("team", "Tổ viên");

    private final TestRoster office;
    private final Ids ids = new Ids();
    private final PersonId id;

    /// One that has forgotten how the person came into the roster, as later on a working day.
    private final Roster roster;

    RosterTest(TestDatabase database) {
        office = new TestRoster(database);
        id = office.roster().add(COMMUNE, person("Nguyễn Thị Lành"));
        office.roster().nominate(COMMUNE, office.plan, id, TEAM, ORGANISER);
        roster = new Roster(
                office.bean(People.class),
                office.bean(Nominated.class),
                office.bean(Heads.class),
                ids,
                office.access.store.remembering());
        remembered();
    }

    private NewPerson person(String name) {
        return new NewPerson(
                office.hamlet(0).id(), name, Optional.of("0900000077"), Optional.of("1970"), List.of("điện thoại"));
    }

    private Person remembered() {
        return roster.getRemembered(COMMUNE, office.plan, id);
    }

    private void write(Runnable change) {
        office.access.store.write(change);
    }

    @Test
    void who_was_asked_for_is_not_read_again() {
        write(() -> office.access
                .store
                .jdbc()
                .sql("update person set name = 'Lê Thị Khác'")
                .update());
        assertThat(remembered().name()).isEqualTo("Nguyễn Thị Lành");
    }

    @Test
    void a_new_name_is_seen() {
        write(() -> roster.change(COMMUNE, office.plan, id, person("Nguyễn Thị Lan"), ORGANISER));
        assertThat(remembered().name()).isEqualTo("Nguyễn Thị Lan");
    }

    @Test
    void a_number_not_kept_any_more_is_gone() {
        write(() -> roster.forgetPhone(COMMUNE, id));
        assertThat(remembered().phone()).isEmpty();
    }

    @Test
    void a_second_group_is_seen_and_those_of_other_programmes_are_not() {
        write(() -> {
            roster.nominate(COMMUNE, office.plan, id, new Person.Nomination("board", "Phó ấp"), ORGANISER);
            roster.nominate(COMMUNE, new PlanId(ids.next()), id, new Person.Nomination("other", ""), ORGANISER);
        });
        assertThat(remembered().places()).containsExactlyInAnyOrder(TEAM, new Person.Nomination("board", "Phó ấp"));
    }

    @Test
    void who_was_withdrawn_is_not_convoked() {
        write(() -> roster.withdraw(COMMUNE, office.plan, id, ORGANISER));
        assertThat(remembered().convoked()).isFalse();
    }

    @Test
    void who_was_deleted_is_nobody() {
        write(() -> roster.empty(COMMUNE, id));
        assertThatThrownBy(this::remembered).isInstanceOf(NotFound.class);
    }

    @Test
    void a_change_taken_back_changes_nothing() {
        assertThatThrownBy(() -> write(() -> {
                    roster.forgetPhone(COMMUNE, id);
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(remembered().phone()).contains("0900000077");
    }
}
