package vn.camtay.roster.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.roster.TestRoster.COMMUNE;
import static vn.camtay.roster.TestRoster.ORGANISER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.TestRoster;
import vn.camtay.roster.importing.ConfirmOutcome;
import vn.camtay.roster.importing.RosterImports;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;

/// A person's yes and no, kept as facts on a real database.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ConsentsTest {
    private final TestRoster office;
    private final Consents consents;
    private final Ids ids = new Ids();
    private final PersonId person;

    ConsentsTest(TestDatabase database) {
        office = new TestRoster(database);
        consents = office.bean(Consents.class);
        person = office.roster()
                .add(
                        COMMUNE,
                        new NewPerson(
                                office.hamlet(0).id(),
                                "Nguyễn Thị Lành",
                                Optional.of("0900000077"),
                                Optional.of("1970"),
                                List.of()));
        office.roster().nominate(COMMUNE, office.plan, person, new Person.Nomination("team", "Tổ viên"), ORGANISER);
    }

    private void press(String purpose, boolean given) {
        office.access.clock.forward(Duration.ofSeconds(5));
        consents.answer(COMMUNE, ids.next(), person, purpose, given, person.value());
    }

    @Test
    void what_was_pressed_is_kept_with_version_moment_and_who() {
        press("class", true);
        var kept = consents.of(COMMUNE, person).find("class").orElseThrow();
        assertThat(kept.given()).isTrue();
        assertThat(kept.version()).isEqualTo(consents.text().version());
        assertThat(kept.at()).isEqualTo(office.access.clock.instant());
        assertThat(kept.isOwn()).isTrue();
    }

    @Test
    void withdrawing_adds_a_fact_and_edits_none() {
        press("class", true);
        press("class", false);
        press("class", true);
        assertThat(consents.of(COMMUNE, person).facts())
                .extracting(Consent::given)
                .containsExactly(true, false, true);
        assertThat(consents.of(COMMUNE, person).agrees("class")).isTrue();
    }

    @Test
    void a_form_sent_twice_is_one_answer() {
        var fact = ids.next();
        consents.answer(COMMUNE, fact, person, "class", true, person.value());
        consents.answer(COMMUNE, fact, person, "class", true, person.value());
        assertThat(consents.of(COMMUNE, person).facts()).hasSize(1);
    }

    @Test
    void a_purpose_nobody_was_told_of_is_not_found() {
        assertThatThrownBy(() -> consents.answer(COMMUNE, ids.next(), person, "advertising", true, person.value()))
                .isInstanceOf(NotFound.class);
        assertThat(consents.of(COMMUNE, person).facts()).isEmpty();
    }

    @Test
    void who_does_not_want_to_be_called_has_no_number_left_and_no_import_brings_it_back() {
        press(ConsentText.PHONE, false);
        assertThat(office.person("Nguyễn Thị Lành").phone()).isEmpty();
        var imports = office.bean(RosterImports.class);
        var list = TestRoster.list(
                "Ấp,Họ và tên,Năm sinh,Thành phần,Chức vụ,Số điện thoại",
                "ấp 1,Nguyễn Thị Lành,1970,Tổ Công nghệ số cộng đồng,Tổ viên,0900000077");
        var id = imports.preview(COMMUNE, office.plan, list, Optional.empty(), ORGANISER);
        assertThat(imports.get(COMMUNE, id).unchanged()).hasSize(1);
        assertThat(imports.confirm(COMMUNE, id, imports.get(COMMUNE, id).suggested(), ORGANISER))
                .isInstanceOf(ConfirmOutcome.Confirmed.class);
        assertThat(office.person("Nguyễn Thị Lành").phone()).isEmpty();
    }

    @Test
    void the_latest_said_device_counts() {
        var devices = office.bean(Devices.class);
        devices.say(COMMUNE, ids.next(), person, Device.BOTH, person.value());
        office.access.clock.forward(Duration.ofMinutes(1));
        devices.say(COMMUNE, ids.next(), person, Device.NONE, person.value());
        assertThat(devices.find(COMMUNE, person).orElseThrow().device()).isEqualTo(Device.NONE);
    }
}
