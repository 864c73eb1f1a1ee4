package vn.camtay.roster.nominating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.roster.TestRoster.COMMUNE;
import static vn.camtay.roster.TestRoster.ORGANISER;

import java.time.Duration;
import java.util.List;
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
import vn.camtay.access.account.RolesGiven;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.TestRoster;
import vn.camtay.roster.consent.Consents;
import vn.camtay.roster.nominating.NominateOutcome.AlreadyThere;
import vn.camtay.roster.nominating.NominateOutcome.Nominated;
import vn.camtay.roster.nominating.NominateOutcome.SecondHead;
import vn.camtay.roster.nominating.NominateOutcome.TooLate;
import vn.camtay.roster.nominating.NominateOutcome.Withdrawn;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;

/// A hamlet decides whom it sends. The first cluster's day is four days after the test's clock.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class NominationsTest {
    private static final Succession UNASKED = new Succession.Unasked();

    private final TestRoster office;
    private final Nominations nominations;
    private final Ids ids = new Ids();

    NominationsTest(TestDatabase database) {
        office = new TestRoster(database);
        nominations = office.bean(Nominations.class);
    }

    private Subject head() {
        return new Subject(
                new UUID(3, 3),
                Optional.of(COMMUNE),
                Set.of(Role.TRAINEE, Role.HAMLET_HEAD),
                Set.of(office.hamlet(0).id()),
                SignedInBy.BADGE,
                false);
    }

    private static Subject organiser() {
        return new Subject(ORGANISER, Optional.of(COMMUNE), Set.of(Role.ORGANISER), Set.of(), SignedInBy.FULL, false);
    }

    private Nominate request(Subject by, String name, int hamlet) {
        return request(ids.next(), by, name, hamlet, Optional.empty());
    }

    private Nominate request(UUID fact, Subject by, String name, int hamlet, Optional<PersonId> instead) {
        var person =
                new NewPerson(office.hamlet(hamlet).id(), name, Optional.of("0900000077"), Optional.empty(), List.of());
        return new Nominate(
                fact,
                by,
                office.plan,
                person,
                new Person.Nomination("team", ""),
                instead,
                UNASKED,
                Set.of("class"),
                false);
    }

    private Person nominated(String name) {
        return ((Nominated) nominations.nominate(request(head(), name, 0))).person();
    }

    @Test
    void a_head_sends_somebody_who_then_has_a_badge_and_a_kept_consent() {
        var person = nominated("Nguyễn Thị Lành");
        assertThat(person.convoked()).isTrue();
        assertThat(office.bean(SignInCodes.class).codeOf(COMMUNE, person.id().value()))
                .isPresent();
        var consents = office.bean(Consents.class);
        var answers = consents.of(COMMUNE, person.id());
        var consent = answers.find("class").orElseThrow();
        assertThat(consent.given()).isTrue();
        assertThat(answers.find("phone")).isEmpty();
        assertThat(consent.version()).isEqualTo(consents.text().version());
        assertThat(consent.by()).isEqualTo(head().id());
    }

    @Test
    void sent_twice_it_is_one_nomination() {
        var request = request(head(), "Nguyễn Thị Lành", 0);
        var first = nominations.nominate(request);
        assertThat(nominations.nominate(request)).isEqualTo(first);
        assertThat(office.everybody()).hasSize(1);
    }

    @Test
    void somebody_already_there_is_not_doubled() {
        nominated("Nguyễn Thị Lành");
        assertThat(nominations.nominate(request(head(), "NGUYỄN THỊ LÀNH", 0))).isInstanceOf(AlreadyThere.class);
        assertThat(office.everybody()).hasSize(1);
    }

    @Test
    void a_replacement_takes_the_place_and_the_other_comes_back_as_who_they_were() {
        var first = nominated("Nguyễn Thị Lành");
        var instead = request(ids.next(), head(), "Trần Văn Thảo", 0, Optional.of(first.id()));
        assertThat(nominations.nominate(instead)).isInstanceOf(Nominated.class);
        assertThat(office.person("Nguyễn Thị Lành").convoked()).isFalse();
        var back = nominated("Nguyễn Thị Lành");
        assertThat(back.id()).isEqualTo(first.id());
        assertThat(back.markNumber()).isEqualTo(first.markNumber());
        assertThat(nominations.listTurns(COMMUNE, office.plan, first.id()))
                .extracting(Turn::nominated)
                .containsExactly(true, false, true);
    }

    private NominateOutcome send(String name, String role, Optional<PersonId> instead, Succession succession) {
        var person = new NewPerson(office.hamlet(0).id(), name, Optional.empty(), Optional.empty(), List.of());
        var place = new Person.Nomination("board", role);
        var request =
                new Nominate(ids.next(), organiser(), office.plan, person, place, instead, succession, Set.of(), false);
        return nominations.nominate(request);
    }

    private Person sent(String name, String role, Optional<PersonId> instead) {
        return ((Nominated) send(name, role, instead, UNASKED)).person();
    }

    private List<String> headed(Person person) {
        return office
                .access
                .get(RolesGiven.class)
                .list(COMMUNE.value(), person.id().value())
                .stream()
                .filter(given -> given.role() == Role.HAMLET_HEAD)
                .map(RolesGiven.Given::hamlet)
                .toList();
    }

    @Test
    void a_head_nominated_by_hand_acts_for_the_hamlet_and_a_deputy_does_not() {
        assertThat(headed(sent("Nguyễn Văn An", "Trưởng ấp", Optional.empty())))
                .containsExactly(office.hamlet(0).id().toString());
        assertThat(headed(sent("Lê Văn Tám", "Phó trưởng ấp", Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_replaced_head_no_longer_acts_for_the_hamlet() {
        var before = sent("Nguyễn Văn An", "Trưởng ấp", Optional.empty());
        var after = sent("Trần Thị Bình", "Trưởng ấp", Optional.of(before.id()));
        assertThat(headed(before)).isEmpty();
        assertThat(headed(after)).hasSize(1);
    }

    @Test
    void a_second_head_is_asked_about_and_nobody_is_written() {
        var head = sent("Nguyễn Văn An", "Trưởng ấp", Optional.empty());
        assertThat(send("Trần Thị Bình", "trưởng ấp", Optional.empty(), UNASKED))
                .isInstanceOfSatisfying(
                        SecondHead.class, two -> assertThat(two.head().id()).isEqualTo(head.id()));
        assertThat(office.everybody()).hasSize(1);
    }

    @Test
    void a_second_head_replaces_the_first_when_that_is_the_answer() {
        var before = sent("Nguyễn Văn An", "Trưởng ấp", Optional.empty());
        var other = sent("Lê Văn Tám", "Ủy viên", Optional.empty());
        var answer = new Succession.Replaces(before.id());
        var after = ((Nominated) send("Trần Thị Bình", "Trưởng ấp", Optional.of(other.id()), answer)).person();
        assertThat(headed(before)).isEmpty();
        assertThat(headed(after)).hasSize(1);
        assertThat(office.everybody()).filteredOn(Person::convoked).containsExactly(after);
    }

    @Test
    void a_second_head_comes_as_the_deputy_when_that_is_the_answer() {
        var head = sent("Nguyễn Văn An", "Trưởng ấp", Optional.empty());
        var deputy = ((Nominated) send("Trần Thị Bình", "Trưởng ấp", Optional.empty(), new Succession.Deputy()));
        assertThat(deputy.person().places()).containsExactly(new Person.Nomination("board", "Phó trưởng ấp"));
        assertThat(headed(head)).hasSize(1);
        assertThat(headed(deputy.person())).isEmpty();
    }

    @Test
    void an_answer_about_somebody_who_is_no_longer_the_head_is_asked_anew() {
        var before = sent("Nguyễn Văn An", "Trưởng ấp", Optional.empty());
        var now = sent("Lê Văn Tám", "Trưởng ấp", Optional.of(before.id()));
        assertThat(send("Trần Thị Bình", "Trưởng ấp", Optional.empty(), new Succession.Replaces(before.id())))
                .isInstanceOfSatisfying(
                        SecondHead.class, two -> assertThat(two.head().id()).isEqualTo(now.id()));
    }

    @Test
    void a_head_who_is_withdrawn_and_comes_back_as_a_member_stays_a_member() {
        var head = sent("Nguyễn Văn An", "Trưởng ấp", Optional.empty());
        nominations.withdraw(organiser(), office.plan, head.id(), ids.next(), "");
        assertThat(headed(head)).isEmpty();
        assertThat(headed(sent("Nguyễn Văn An", "Ủy viên", Optional.empty()))).isEmpty();
        nominations.withdraw(organiser(), office.plan, head.id(), ids.next(), "");
        assertThat(headed(sent("Nguyễn Văn An", "Trưởng ấp", Optional.empty()))).hasSize(1);
    }

    @Test
    void a_withdrawal_keeps_its_reason() {
        var person = nominated("Nguyễn Thị Lành");
        var outcome = nominations.withdraw(head(), office.plan, person.id(), ids.next(), "đi công tác");
        assertThat(outcome).isInstanceOf(Withdrawn.class);
        assertThat(nominations.listTurns(COMMUNE, office.plan, person.id()).getFirst())
                .satisfies(turn -> assertThat(turn.reason()).isEqualTo("đi công tác"));
    }

    @Test
    void another_hamlet_stays_unknown() {
        var elsewhere = ((Nominated) nominations.nominate(request(organiser(), "Điểu Khiêu", 2))).person();
        assertThatThrownBy(() -> nominations.nominate(request(head(), "Lê Văn Tám", 2)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> nominations.withdraw(head(), office.plan, elsewhere.id(), ids.next(), ""))
                .isInstanceOf(NotFound.class);
        var stolen = request(ids.next(), head(), "Lê Văn Tám", 0, Optional.of(elsewhere.id()));
        assertThatThrownBy(() -> nominations.nominate(stolen)).isInstanceOf(NotFound.class);
        assertThat(office.everybody()).hasSize(1);
        assertThat(office.person("Điểu Khiêu").convoked()).isTrue();
    }

    @Test
    void after_the_deadline_a_head_is_told_whom_to_call_and_the_office_may_still() {
        var person = nominated("Nguyễn Thị Lành");
        nominations.setDeadline(COMMUNE, office.plan, new Deadline(3, "chị Hà, 0900 000 001"), ORGANISER);
        office.access.clock.forward(Duration.ofDays(2));
        var lastDay = TestRoster.FIRST_DAY.minusDays(3);
        assertThat(nominations.nominate(request(head(), "Lê Văn Tám", 0)))
                .isEqualTo(new TooLate(lastDay, "chị Hà, 0900 000 001"));
        assertThat(nominations.withdraw(head(), office.plan, person.id(), ids.next(), ""))
                .isInstanceOf(TooLate.class);
        assertThat(office.person("Nguyễn Thị Lành").convoked()).isTrue();
        assertThat(nominations.nominate(request(organiser(), "Lê Văn Tám", 0))).isInstanceOf(Nominated.class);
    }

    @Test
    void the_last_day_itself_still_counts() {
        office.access.clock.forward(Duration.ofDays(2));
        assertThat(nominations.findClosed(head(), office.plan, office.hamlet(0).id()))
                .isEmpty();
        office.access.clock.forward(Duration.ofDays(1));
        assertThat(nominations.findClosed(head(), office.plan, office.hamlet(0).id()))
                .isPresent();
    }
}
