package vn.camtay.roster.deleting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.roster.TestRoster.COMMUNE;
import static vn.camtay.roster.TestRoster.ORGANISER;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.Role;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.TestRoster;
import vn.camtay.roster.consent.Consents;
import vn.camtay.roster.consent.Device;
import vn.camtay.roster.consent.Devices;
import vn.camtay.roster.importing.ImportId;
import vn.camtay.roster.importing.RosterImports;
import vn.camtay.roster.nominating.Nominate;
import vn.camtay.roster.nominating.NominateOutcome;
import vn.camtay.roster.nominating.Nominations;
import vn.camtay.roster.nominating.Succession;
import vn.camtay.shared.Ids;
import vn.camtay.store.Removals;
import vn.camtay.store.TestDatabase;

/// Somebody goes for good; what they did stays, without a name. The first cluster's day is four days after the clock.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DeletePeopleTest {
    private static final String NAME = "Nguyễn Thị Lành";
    private static final String PHONE = "0900000077";
    private static final String[] LIST = {
        "Ấp,Họ và tên,Năm sinh,Thành phần,Chức vụ,Số điện thoại",
        "ấp 1," + NAME + ",1970,Ban điều hành ấp,Trưởng ấp," + PHONE,
        "ấp 1,Trần Văn Thảo,1980,Tổ Công nghệ số cộng đồng,,0900000078"
    };

    private final TestRoster office;
    private final DeletePeople people;
    private final RosterImports imports;
    private final Ids ids = new Ids();
    private final Person person;

    DeletePeopleTest(TestDatabase database) {
        office = new TestRoster(database);
        people = office.bean(DeletePeople.class);
        imports = office.bean(RosterImports.class);
        var list = preview();
        imports.confirm(COMMUNE, list, imports.get(COMMUNE, list).suggested(), ORGANISER);
        person = office.person(NAME);
    }

    private static Subject organiser() {
        return new Subject(ORGANISER, Optional.of(COMMUNE), Set.of(Role.ORGANISER), Set.of(), SignedInBy.FULL, false);
    }

    private ImportId preview() {
        return imports.preview(COMMUNE, office.plan, TestRoster.list(LIST), Optional.empty(), ORGANISER);
    }

    private DeleteOutcome delete(PersonId whom) {
        return people.delete(new DeletePerson(ids.next(), organiser(), office.plan, whom, Deletion.Why.ASKED));
    }

    @Test
    void no_table_tells_any_longer_who_it_was() throws SQLException {
        office.bean(Consents.class)
                .answer(
                        COMMUNE,
                        ids.next(),
                        person.id(),
                        "class",
                        true,
                        person.id().value());
        office.bean(Devices.class)
                .say(COMMUNE, ids.next(), person.id(), Device.BOTH, person.id().value());
        var nominations = office.bean(Nominations.class);
        nominations.withdraw(organiser(), office.plan, person.id(), ids.next(), NAME + " đi xa");
        assertThat(cells()).anyMatch(cell -> cell.contains(NAME)).anyMatch(cell -> cell.contains(PHONE));
        assertThat(delete(person.id())).isInstanceOf(DeleteOutcome.Deleted.class);
        assertThat(cells())
                .noneMatch(cell -> cell.contains(NAME))
                .noneMatch(cell -> cell.toLowerCase(Locale.ROOT).contains("nguyen thi lanh"))
                .noneMatch(cell -> cell.contains(PHONE))
                .noneMatch(cell -> cell.equals(person.markNumber().value()));
        assertThat(office.bean(Consents.class).of(COMMUNE, person.id()).facts()).isEmpty();
        assertThat(office.bean(Devices.class).find(COMMUNE, person.id())).isEmpty();
    }

    /// Every cell of every table.
    private List<String> cells() throws SQLException {
        var cells = new ArrayList<String>();
        try (var connection = office.access.store.dataSource().getConnection()) {
            var schema = connection.getSchema();
            try (var tables = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    var name = tables.getString("TABLE_NAME");
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery("select * from \"" + name + "\"")) {
                        while (rows.next()) {
                            for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                                cells.add(String.valueOf(rows.getString(column)));
                            }
                        }
                    }
                }
            }
        }
        return cells;
    }

    @Test
    void their_code_is_dead_and_nobody_finds_them() {
        var codes = office.bean(SignInCodes.class);
        var code = codes.codeOf(COMMUNE, person.id().value()).orElseThrow();
        delete(person.id());
        assertThat(codes.holderOf(code)).isEmpty();
        assertThat(office.roster().find(COMMUNE, office.plan, person.id())).isEmpty();
        assertThat(office.roster().find(COMMUNE, office.plan, person.markNumber()))
                .isEmpty();
        assertThat(office.roster().search(COMMUNE, office.plan, "lanh")).isEmpty();
        assertThat(office.roster().nameOf(COMMUNE, person.id().value())).isEmpty();
        assertThat(office.everybody()).extracting(Person::name).containsExactly("Trần Văn Thảo");
    }

    private Person place() {
        return office.roster().listCounted(COMMUNE, office.plan).stream()
                .filter(one -> one.id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void before_their_class_they_are_no_longer_expected() {
        delete(person.id());
        assertThat(place().convoked()).isFalse();
    }

    @Test
    void after_their_class_their_place_still_counts_where_it_was() {
        office.access.clock.forward(Duration.ofDays(6));
        delete(person.id());
        assertThat(place().isDeleted()).isTrue();
        assertThat(place().convoked()).isTrue();
        assertThat(place().hamlet()).isEqualTo(person.hamlet());
        assertThat(place().places()).containsExactly(new Person.Nomination("board", ""));
    }

    @Test
    void pressed_twice_it_is_one_deletion_and_a_stranger_is_unknown() {
        delete(person.id());
        assertThat(delete(person.id())).isInstanceOf(DeleteOutcome.AlreadyDeleted.class);
        assertThat(office.bean(Deletions.class).count(COMMUNE)).isEqualTo(1);
        assertThat(delete(new PersonId(new UUID(1, 2)))).isInstanceOf(DeleteOutcome.Unknown.class);
    }

    @Test
    void a_list_that_waits_is_dropped_with_its_file() {
        preview();
        delete(person.id());
        assertThat(imports.listWaiting(COMMUNE, office.plan)).isEmpty();
        assertThat(office.access.store.data().resolve("files"))
                .satisfiesAnyOf(
                        folder -> assertThat(folder).doesNotExist(),
                        folder -> assertThat(folder).isDirectoryNotContaining("regex:.*/[0-9a-f]{2}/[0-9a-f]{64}"));
    }

    @Test
    void the_same_list_asks_before_it_brings_them_back_and_leaves_them_out_unless_told() {
        delete(person.id());
        var again = preview();
        var shown = imports.get(COMMUNE, again);
        assertThat(shown.added()).isEmpty();
        assertThat(shown.open()).hasSize(1);
        imports.confirm(COMMUNE, again, shown.suggested(), ORGANISER);
        assertThat(office.everybody()).extracting(Person::name).containsExactly("Trần Văn Thảo");
    }

    @Test
    void who_wants_to_come_again_comes_as_somebody_new() {
        delete(person.id());
        var again = preview();
        var question = imports.get(COMMUNE, again).open().getFirst();
        var yes = new vn.camtay.roster.importing.Decisions(
                java.util.Map.of(question.id(), vn.camtay.roster.importing.Decisions.NEW));
        imports.confirm(COMMUNE, again, yes, ORGANISER);
        assertThat(office.person(NAME).id()).isNotEqualTo(person.id());
    }

    @Test
    void by_hand_too_they_come_back_only_when_wished_for_twice() {
        delete(person.id());
        var nominations = office.bean(Nominations.class);
        assertThat(nominations.nominate(nominate(false))).isInstanceOf(NominateOutcome.DeletedBefore.class);
        assertThat(office.everybody()).hasSize(1);
        assertThat(nominations.nominate(nominate(true))).isInstanceOf(NominateOutcome.Nominated.class);
        assertThat(office.everybody()).hasSize(2);
    }

    private Nominate nominate(boolean again) {
        var newcomer = new vn.camtay.roster.NewPerson(
                person.hamlet(), "nguyễn thị lành", Optional.empty(), Optional.empty(), List.of());
        var place = new Person.Nomination("board", "");
        return new Nominate(
                ids.next(),
                organiser(),
                office.plan,
                newcomer,
                place,
                Optional.empty(),
                new Succession.Unasked(),
                Set.of(),
                again);
    }

    /// As after a backup from before the deletion was put back: the list beside the database knows better.
    @Test
    void a_database_that_still_knows_them_forgets_them_at_the_next_start() {
        var deletion = new Deletion(
                COMMUNE,
                ids.next(),
                person.id(),
                Deletion.Why.ASKED,
                office.access.clock.instant(),
                ORGANISER,
                "another machine",
                "trace");
        office.bean(Removals.class).add(deletion.line());
        office.bean(Removals.class).add("something else\tof another module");
        people.afterSingletonsInstantiated();
        assertThat(office.everybody()).extracting(Person::name).containsExactly("Trần Văn Thảo");
        assertThat(office.bean(Deletions.class).list()).containsExactly(deletion);
    }

    @Test
    void a_list_beside_the_database_that_was_lost_is_written_again() {
        delete(person.id());
        var known = office.bean(Removals.class).list();
        assertThat(known).hasSize(1);
        assertThat(known.getFirst()).doesNotContain("Lành").doesNotContain(PHONE);
        assertThat(office.access.store.data().resolve("removed.txt").toFile().delete())
                .isTrue();
        people.afterSingletonsInstantiated();
        assertThat(office.bean(Removals.class).list()).isEqualTo(known);
    }
}
