package vn.camtay.roster.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.roster.TestRoster.COMMUNE;
import static vn.camtay.roster.TestRoster.ORGANISER;
import static vn.camtay.roster.TestRoster.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.account.RolesGiven;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;
import vn.camtay.roster.Person;
import vn.camtay.roster.TestRoster;
import vn.camtay.roster.reading.Field;
import vn.camtay.roster.reading.RowTrouble;
import vn.camtay.shared.NotFound;
import vn.camtay.store.FileHash;
import vn.camtay.store.TestDatabase;

/// A list comes in: what it would do, what it does, and that it does it once.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RosterImportsTest {
    private static final String HEADER = "STT,Ấp,Họ và tên,Năm sinh,Thành phần,Chức vụ,Số điện thoại,Thiết bị";
    private static final String[] FIRST = {
        HEADER,
        "1,ấp 1,Nguyễn Văn An,1970,Ban điều hành ấp,Trưởng ấp,0900000001,Điện thoại",
        "2,ấp 1,Trần Thị Bình,1975,Tổ Công nghệ số cộng đồng,Tổ trưởng,0900000002,\"Điện thoại, laptop\"",
        "3,ấp Sóc Lớn,Điểu Thị Hôn,1968,Tổ Công nghệ số cộng đồng,Thành viên,0900000003,Không",
    };

    private final TestRoster office;
    private final RosterImports imports;

    RosterImportsTest(TestDatabase database) {
        office = new TestRoster(database);
        imports = office.bean(RosterImports.class);
    }

    private ImportId preview(String... lines) {
        return imports.preview(COMMUNE, office.plan, list(lines), Optional.empty(), ORGANISER);
    }

    private Preview shown(ImportId id) {
        return imports.get(COMMUNE, id);
    }

    private ConfirmOutcome confirm(ImportId id) {
        return imports.confirm(COMMUNE, id, shown(id).suggested(), ORGANISER);
    }

    private void imported(String... lines) {
        assertThat(confirm(preview(lines))).isInstanceOf(ConfirmOutcome.Confirmed.class);
    }

    @Test
    void a_preview_writes_nobody() {
        var preview = shown(preview(FIRST));
        assertThat(preview.added()).hasSize(3);
        assertThat(office.everybody()).isEmpty();
    }

    @Test
    void confirming_writes_people_nominations_codes_and_heads() {
        var outcome = confirm(preview(FIRST));
        assertThat(outcome).isEqualTo(new ConfirmOutcome.Confirmed(new Written(3, 0, 0, 0)));
        var head = office.person("Nguyễn Văn An");
        assertThat(head.places()).containsExactly(new Person.Nomination("board", "Trưởng ấp"));
        assertThat(head.phone()).contains("0900000001");
        assertThat(head.born()).contains("1970");
        assertThat(office.person("Trần Thị Bình").devices()).containsExactly("Điện thoại", "laptop");
        assertThat(office.person("Điểu Thị Hôn").devices()).isEmpty();
        assertThat(office.everybody())
                .allSatisfy(person -> assertThat(office.bean(SignInCodes.class)
                                .codeOf(COMMUNE, person.id().value()))
                        .isPresent());
        assertThat(hamletsHeaded(head)).containsExactly(office.hamlet(0).id().toString());
        assertThat(hamletsHeaded(office.person("Trần Thị Bình"))).isEmpty();
    }

    @Test
    void a_head_moved_to_another_hamlet_or_role_acts_for_the_old_one_no_longer() {
        imported(FIRST);
        var head = office.person("Nguyễn Văn An");
        imported(HEADER, "1,ấp 1,Nguyễn Văn An,1970,Ban điều hành ấp,Phó trưởng ấp,0900000001,");
        assertThat(hamletsHeaded(head)).isEmpty();
        imported(HEADER, "1,ấp 1,Nguyễn Văn An,1970,Ban điều hành ấp,Trưởng ấp,0900000001,");
        var moved = preview(HEADER, "1,ấp Sóc Lớn,Nguyễn Văn An,1970,Ban điều hành ấp,Trưởng ấp,0900000001,");
        assertThat(imports.confirm(COMMUNE, moved, shown(moved).suggested(), ORGANISER))
                .isInstanceOf(ConfirmOutcome.Confirmed.class);
        assertThat(hamletsHeaded(head)).containsExactly(office.hamlet(2).id().toString());
    }

    private static final String[] OTHER_HEAD = {
        HEADER, "1,ấp 1,Lê Văn Mới,1980,Ban điều hành ấp,Trưởng ấp,0900000009,",
    };

    private Question.OtherHead otherHead(ImportId id) {
        return (Question.OtherHead) shown(id).open().getFirst();
    }

    @Test
    void a_list_with_another_head_asks_before_anything_is_written() {
        imported(FIRST);
        var id = preview(OTHER_HEAD);
        assertThat(otherHead(id).head()).isEqualTo(office.person("Nguyễn Văn An"));
        assertThat(imports.confirm(COMMUNE, id, Decisions.none(), ORGANISER))
                .isInstanceOf(ConfirmOutcome.Undecided.class);
        assertThat(office.everybody()).hasSize(3);
        assertThat(hamletsHeaded(office.person("Nguyễn Văn An"))).hasSize(1);
    }

    @Test
    void the_head_of_a_list_who_replaces_the_other_acts_for_the_hamlet_alone() {
        imported(FIRST);
        var id = preview(OTHER_HEAD);
        assertThat(shown(id).absent()).isEqualTo(3);
        var answer = new Decisions(Map.of(otherHead(id).id(), Decisions.REPLACES));
        imports.decide(COMMUNE, id, answer);
        assertThat(shown(id).absent()).isEqualTo(2);
        assertThat(imports.confirm(COMMUNE, id, answer, ORGANISER))
                .isEqualTo(new ConfirmOutcome.Confirmed(new Written(1, 0, 0, 0)));
        assertThat(hamletsHeaded(office.person("Lê Văn Mới")))
                .containsExactly(office.hamlet(0).id().toString());
        var before = office.person("Nguyễn Văn An");
        assertThat(before.convoked()).isFalse();
        assertThat(hamletsHeaded(before)).isEmpty();
    }

    @Test
    void or_they_come_as_the_deputy_of_the_head_the_hamlet_has() {
        imported(FIRST);
        var id = preview(OTHER_HEAD);
        imports.confirm(COMMUNE, id, new Decisions(Map.of(otherHead(id).id(), Decisions.DEPUTY)), ORGANISER);
        var deputy = office.person("Lê Văn Mới");
        assertThat(deputy.places()).containsExactly(new Person.Nomination("board", "Phó trưởng ấp"));
        assertThat(hamletsHeaded(deputy)).isEmpty();
        assertThat(hamletsHeaded(office.person("Nguyễn Văn An"))).hasSize(1);
    }

    @Test
    void somebody_known_who_becomes_head_is_asked_about_too() {
        imported(FIRST);
        imported(HEADER, "1,ấp 1,Lê Văn Mới,1980,Ban điều hành ấp,Thư ký,0900000009,");
        var id = preview(OTHER_HEAD);
        imports.confirm(COMMUNE, id, new Decisions(Map.of(otherHead(id).id(), Decisions.DEPUTY)), ORGANISER);
        assertThat(office.person("Lê Văn Mới").places())
                .containsExactly(new Person.Nomination("board", "Phó trưởng ấp"));
    }

    @Test
    void a_list_that_says_what_the_former_head_is_now_asks_nothing() {
        imported(FIRST);
        imported(
                HEADER,
                "1,ấp 1,Nguyễn Văn An,1970,Ban điều hành ấp,Phó trưởng ấp,0900000001,",
                "2,ấp 1,Lê Văn Mới,1980,Ban điều hành ấp,Trưởng ấp,0900000009,");
        assertThat(hamletsHeaded(office.person("Lê Văn Mới"))).hasSize(1);
        assertThat(hamletsHeaded(office.person("Nguyễn Văn An"))).isEmpty();
    }

    private List<String> hamletsHeaded(Person person) {
        return office
                .access
                .get(RolesGiven.class)
                .list(COMMUNE.value(), person.id().value())
                .stream()
                .map(RolesGiven.Given::hamlet)
                .toList();
    }

    @Test
    void importing_again_changes_nothing() {
        imported(FIRST);
        var before = office.everybody();
        var again = preview(FIRST);
        assertThat(shown(again).unchanged()).hasSize(3);
        assertThat(shown(again).questions()).isEmpty();
        assertThat(confirm(again)).isEqualTo(new ConfirmOutcome.Confirmed(new Written(0, 0, 3, 0)));
        assertThat(office.everybody()).isEqualTo(before);
    }

    @Test
    void a_second_press_writes_nothing_and_tells_the_first_result() {
        var id = preview(FIRST);
        confirm(id);
        assertThat(imports.confirm(COMMUNE, id, Decisions.none(), ORGANISER))
                .isEqualTo(new ConfirmOutcome.AlreadyConfirmed(new Written(3, 0, 0, 0)));
        assertThat(office.everybody()).hasSize(3);
    }

    @Test
    void a_new_phone_and_role_are_changes_of_the_same_person() {
        imported(FIRST);
        var known = office.person("Trần Thị Bình");
        var id = preview(HEADER, "1,ấp 1,TRẦN THỊ BÌNH,,Tổ Công nghệ số cộng đồng,Tổ phó,0900000099,");
        var changed = (Effect.Changed) shown(id).lines().getFirst().effect();
        assertThat(changed.changes())
                .containsExactly(
                        new Change(Change.What.PHONE, "0900000002", "0900000099"),
                        new Change(Change.What.ROLE, "Tổ trưởng", "Tổ phó"));
        assertThat(shown(id).absent()).isEqualTo(2);
        confirm(id);
        var after = office.person("Trần Thị Bình");
        assertThat(after.id()).isEqualTo(known.id());
        assertThat(after.markNumber()).isEqualTo(known.markNumber());
        assertThat(after.phone()).contains("0900000099");
        assertThat(after.born()).contains("1975");
        assertThat(after.devices()).isEqualTo(known.devices());
        assertThat(after.places()).containsExactly(new Person.Nomination("team", "Tổ phó"));
        assertThat(office.everybody()).hasSize(3);
    }

    @Test
    void a_head_who_is_no_longer_one_loses_the_hamlet() {
        imported(FIRST);
        imported(HEADER, "1,ấp 1,Nguyễn Văn An,1970,Ban điều hành ấp,Phó trưởng ấp,0900000001,");
        assertThat(hamletsHeaded(office.person("Nguyễn Văn An"))).isEmpty();
    }

    @Test
    void rejected_rows_say_why_and_are_not_written() {
        var id = preview(HEADER, FIRST[1], "2,ấp Không Có,Lê Văn Cường,2099,Ban điều hành ấp,Phó ấp,12345,");
        var rejected = shown(id).reading().rejected().getFirst();
        assertThat(rejected.kinds())
                .containsExactlyInAnyOrder(RowTrouble.UNKNOWN_HAMLET, RowTrouble.BAD_BIRTH_YEAR, RowTrouble.BAD_PHONE);
        assertThat(rejected.message()).contains("ấp Không Có").doesNotContain(";");
        assertThat(confirm(id)).isEqualTo(new ConfirmOutcome.Confirmed(new Written(1, 0, 0, 1)));
        assertThat(office.everybody()).hasSize(1);
    }

    private static final String[] BOTH = {
        HEADER,
        "1,ấp 1,Nguyễn Văn An,1970,Ban điều hành ấp,Phó ấp,0900000001,",
        "2,ấp 1,Nguyễn Văn An,1970,Tổ Công nghệ số cộng đồng,Tổ viên,0900000001,",
    };

    @Test
    void nothing_is_merged_before_a_person_says_so() {
        var id = preview(BOTH);
        var outcome = imports.confirm(COMMUNE, id, Decisions.none(), ORGANISER);
        assertThat(outcome).isInstanceOf(ConfirmOutcome.Undecided.class);
        assertThat(office.everybody()).isEmpty();
    }

    @Test
    void a_person_in_both_groups_is_one_person_with_two_nominations() {
        imported(BOTH);
        assertThat(office.everybody()).hasSize(1);
        assertThat(office.person("Nguyễn Văn An").places())
                .containsExactlyInAnyOrder(
                        new Person.Nomination("board", "Phó ấp"), new Person.Nomination("team", "Tổ viên"));
        var again = preview(BOTH);
        assertThat(confirm(again)).isEqualTo(new ConfirmOutcome.Confirmed(new Written(0, 0, 1, 0)));
    }

    @Test
    void a_person_in_both_groups_who_is_known_is_one_question_when_the_list_comes_again() {
        imported(BOTH);
        var again = shown(preview(BOTH));
        assertThat(again.questions()).singleElement().isInstanceOf(Question.OnePerson.class);
        assertThat(again.added()).isEmpty();
        assertThat(office.everybody()).hasSize(1);
    }

    @Test
    void who_of_two_kept_apart_is_the_known_one_is_asked_next() {
        imported(BOTH);
        var id = preview(BOTH);
        var apart = new Decisions(Map.of(shown(id).questions().getFirst().id(), Decisions.APART));
        var outcome = (ConfirmOutcome.Undecided) imports.confirm(COMMUNE, id, apart, ORGANISER);
        assertThat(outcome.preview().open()).hasSize(2).hasOnlyElementsOfType(Question.KnownPerson.class);
        assertThat(office.everybody()).hasSize(1);
    }

    @Test
    void namesakes_kept_apart_are_two_and_are_told_apart_again_by_birth() {
        String[] namesakes = {
            HEADER,
            "1,ấp 1,Nguyễn Văn An,1970,Ban điều hành ấp,Phó ấp,0900000001,",
            "2,ấp 1,Nguyễn Văn An,1999,Tổ Công nghệ số cộng đồng,Tổ viên,0900000002,",
        };
        imported(namesakes);
        assertThat(office.everybody()).hasSize(2);
        var again = preview(namesakes);
        assertThat(shown(again).unchanged()).hasSize(2);
        assertThat(confirm(again)).isEqualTo(new ConfirmOutcome.Confirmed(new Written(0, 0, 2, 0)));
    }

    @Test
    void a_namesake_of_another_age_is_asked_about() {
        imported(FIRST);
        var id = preview(HEADER, "1,ấp 1,Nguyễn Văn An,1999,Tổ Công nghệ số cộng đồng,Tổ viên,0900000055,");
        var question = (Question.KnownPerson) shown(id).open().getFirst();
        assertThat(question.why()).isEqualTo(Question.Why.SAME_NAME_IN_HAMLET);
        var answer = new Decisions(Map.of(question.id(), Decisions.NEW));
        assertThat(imports.confirm(COMMUNE, id, answer, ORGANISER))
                .isEqualTo(new ConfirmOutcome.Confirmed(new Written(1, 0, 0, 0)));
        assertThat(office.everybody()).hasSize(4);
    }

    @Test
    void who_moved_to_another_hamlet_is_asked_about_and_then_stays_one() {
        imported(FIRST);
        var known = office.person("Trần Thị Bình");
        var id = preview(HEADER, "1,ấp Sóc Lớn,Trần Thị Bình,1975,Tổ Công nghệ số,,0900000002,");
        var question = shown(id).open().getFirst();
        assertThat(question.why()).isEqualTo(Question.Why.MOVED);
        var answer = new Decisions(Map.of(question.id(), known.id().toString()));
        imports.confirm(COMMUNE, id, answer, ORGANISER);
        assertThat(office.everybody()).hasSize(3);
        assertThat(office.person("Trần Thị Bình").hamlet())
                .isEqualTo(office.hamlet(2).id());
    }

    @Test
    void an_answer_nobody_offered_is_none() {
        imported(FIRST);
        var id = preview(HEADER, "1,ấp 1,Nguyễn Văn An,1999,Tổ Công nghệ số,Tổ viên,0900000055,");
        var question = shown(id).open().getFirst();
        var stranger = office.person("Điểu Thị Hôn").id().toString();
        var outcome = imports.confirm(COMMUNE, id, new Decisions(Map.of(question.id(), stranger)), ORGANISER);
        assertThat(outcome).isInstanceOf(ConfirmOutcome.Undecided.class);
    }

    @Test
    void two_cannot_both_be_the_same_person() {
        imported(FIRST);
        var known = office.person("Nguyễn Văn An").id().toString();
        var id = preview(
                HEADER,
                "1,ấp 1,Nguyễn Văn An,1980,Ban điều hành ấp,Phó ấp,0900000041,",
                "2,ấp 1,Nguyễn Văn An,1999,Tổ Công nghệ số,Tổ viên,0900000042,");
        var apart = shown(id).questions().getFirst().id();
        imports.decide(COMMUNE, id, new Decisions(Map.of(apart, Decisions.APART)));
        var answers = new java.util.HashMap<String, String>();
        for (var question : shown(id).questions()) {
            answers.put(question.id(), question instanceof Question.KnownPerson ? known : Decisions.APART);
        }
        var outcome = imports.confirm(COMMUNE, id, new Decisions(answers), ORGANISER);
        assertThat(((ConfirmOutcome.Undecided) outcome).preview().open()).hasSize(1);
    }

    @Test
    void who_was_withdrawn_stays_withdrawn() {
        imported(FIRST);
        var person = office.person("Trần Thị Bình");
        office.roster().withdraw(COMMUNE, office.plan, person.id(), ORGANISER);
        imported(FIRST);
        assertThat(office.person("Trần Thị Bình").convoked()).isFalse();
    }

    @Test
    void answers_are_kept_until_they_are_all_given() {
        var id = preview(BOTH);
        var question = shown(id).questions().getFirst();
        imports.decide(COMMUNE, id, new Decisions(Map.of(question.id(), Decisions.APART)));
        assertThat(shown(id).answer(question)).contains(Decisions.APART);
        assertThat(imports.confirm(COMMUNE, id, Decisions.none(), ORGANISER))
                .isEqualTo(new ConfirmOutcome.Confirmed(new Written(2, 0, 0, 0)));
    }

    @Test
    void what_a_column_means_is_chosen_and_remembered() {
        String[] odd = {"Họ và tên,Ấp,Việc làm", "Nguyễn Văn An,ấp 1,coi kho của ấp"};
        var id = preview(odd);
        assertThat(shown(id).lines().getFirst().listed().places().getFirst().role())
                .isEmpty();
        imports.choose(COMMUNE, id, Map.of("viec lam", Field.ROLE));
        assertThat(shown(id).lines().getFirst().listed().places().getFirst().role())
                .isEqualTo("coi kho của ấp");
        confirm(id);
        var next = shown(preview(odd));
        assertThat(next.lines().getFirst().listed().places().getFirst().role()).isEqualTo("coi kho của ấp");
    }

    @Test
    void the_file_is_gone_once_confirmed_or_dropped() {
        var files = office.access.store.files();
        var file = FileHash.of(list(FIRST).bytes());
        var first = preview(FIRST);
        var second = preview(FIRST);
        assertThat(files.has(file)).isTrue();
        confirm(first);
        assertThat(files.has(file)).isTrue();
        imports.drop(COMMUNE, second, ORGANISER);
        assertThat(files.has(file)).isFalse();
        assertThatThrownBy(() -> shown(second)).isInstanceOf(NotFound.class);
        assertThat(imports.confirm(COMMUNE, second, Decisions.none(), ORGANISER))
                .isEqualTo(new ConfirmOutcome.Dropped());
        assertThat(imports.listWaiting(COMMUNE, office.plan)).isEmpty();
    }

    @Test
    void a_file_that_is_no_list_is_refused_and_not_kept() {
        var picture = new ForeignFile("anh.xlsx", new byte[] {1, 2, 3, 4});
        assertThatThrownBy(() -> imports.preview(COMMUNE, office.plan, picture, Optional.empty(), ORGANISER))
                .isInstanceOf(Unreadable.class);
        assertThat(office.access.store.files().has(FileHash.of(picture.bytes())))
                .isFalse();
        assertThat(imports.listWaiting(COMMUNE, office.plan)).isEmpty();
    }
}
