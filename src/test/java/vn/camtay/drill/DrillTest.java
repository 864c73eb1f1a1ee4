package vn.camtay.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.drill.AnswerOutcome.AlreadyAnswered;
import vn.camtay.drill.AnswerOutcome.Answered;
import vn.camtay.drill.AnswerOutcome.NotAsked;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.score.Form;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sheet;
import vn.camtay.drill.score.Sureness;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.roster.MarkNumber;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DrillTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID LAN = new UUID(7, 1);
    private static final UUID HAI = new UUID(7, 2);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-12-27T07:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Ids ids = new Ids();
    private final List<Item> formA = TestItems.form(40);
    private final List<Item> formB = TestItems.form(70);
    private final TestStore store;
    private final Answers answers;
    private final Drill drill;

    DrillTest(TestDatabase database) {
        store = database.fresh();
        answers = new Answers(store.jdbc());
        var items = new ArrayList<>(TestItems.shelf(1));
        items.addAll(formA);
        items.addAll(formB);
        drill = store.transactional(new Drill(
                new Sittings(store.jdbc()),
                answers,
                new Shelf(items, formA, formB, _ -> List.of()),
                new Time(CLOCK, CLOCK.getZone(), false),
                new Origin(new UUID(9, 9))));
    }

    private SittingId begin(UUID person, SittingKind kind) {
        return drill.begin(new BeginSitting(COMMUNE, ids.next(), person, kind));
    }

    private AnswerItem answer(SittingId sitting, UUID person, Item item, Judgement judgement) {
        return new AnswerItem(
                COMMUNE, ids.next(), sitting, person, item.code(), judgement, Sureness.VERY, Set.of("p1", "from"));
    }

    private Item asked(SittingId sitting, UUID person) {
        return drill.get(COMMUNE, sitting, person).next().orElseThrow();
    }

    private void finish(SittingId sitting, UUID person) {
        while (!drill.get(COMMUNE, sitting, person).isOver()) {
            drill.answer(answer(sitting, person, asked(sitting, person), Judgement.DOUBT));
        }
    }

    @Test
    void what_was_answered_is_read_back_as_it_was() {
        var sitting = begin(LAN, SittingKind.PRACTICE);
        var item = asked(sitting, LAN);
        var outcome = drill.answer(answer(sitting, LAN, item, Judgement.VERIFY));
        assertThat(outcome).isInstanceOfSatisfying(Answered.class, one -> {
            assertThat(drill.answersOf(COMMUNE, LAN)).containsExactly(one.answer());
            assertThat(one.answer().pointed()).containsExactlyInAnyOrder("p1", "from");
            assertThat(one.answer().shown().genuine()).isEqualTo(item.genuine());
        });
        assertThat(asked(sitting, LAN)).isNotEqualTo(item);
    }

    @Test
    void a_second_answer_to_the_same_item_is_told_the_first() {
        var sitting = begin(LAN, SittingKind.PRACTICE);
        var item = asked(sitting, LAN);
        drill.answer(answer(sitting, LAN, item, Judgement.TRUST));
        assertThat(drill.answer(answer(sitting, LAN, item, Judgement.DOUBT)))
                .isInstanceOfSatisfying(
                        AlreadyAnswered.class,
                        one -> assertThat(one.first().judgement()).isEqualTo(Judgement.TRUST));
    }

    @Test
    void an_item_that_is_not_asked_is_not_answered() {
        var sitting = begin(LAN, SittingKind.PRACTICE);
        assertThat(drill.answer(answer(sitting, LAN, formA.getFirst(), Judgement.TRUST)))
                .isEqualTo(new NotAsked());
        finish(sitting, LAN);
        var over = drill.get(COMMUNE, sitting, LAN);
        assertThat(over.answers()).hasSize(SittingKind.PRACTISED);
        assertThat(over.answers())
                .noneMatch(one -> Integer.parseInt(one.shown().item().split("-")[1]) >= 40);
    }

    @Test
    void a_form_sent_twice_is_one_sitting() {
        var fact = ids.next();
        var first = drill.begin(new BeginSitting(COMMUNE, fact, LAN, SittingKind.PRACTICE));
        assertThat(drill.begin(new BeginSitting(COMMUNE, fact, LAN, SittingKind.PRACTICE)))
                .isEqualTo(first);
        assertThat(drill.listOf(COMMUNE, LAN)).hasSize(1);
    }

    @Test
    void a_sheet_is_taken_once_and_crosses_over() {
        var before = begin(LAN, SittingKind.BEFORE);
        assertThat(begin(LAN, SittingKind.BEFORE)).isEqualTo(before);
        finish(before, LAN);
        var after = begin(LAN, SittingKind.AFTER);
        var first = Sheet.BEFORE.form(LAN) == Form.A ? formA : formB;
        var second = Sheet.BEFORE.form(LAN) == Form.A ? formB : formA;
        assertThat(first)
                .contains(
                        itemOf(first, drill.get(COMMUNE, before, LAN).answers().getFirst()));
        assertThat(second).contains(asked(after, LAN));
        assertThat(drill.get(COMMUNE, before, LAN).answers()).hasSize(20);
    }

    private static Item itemOf(List<Item> items, Answer answer) {
        return items.stream()
                .filter(item -> item.code().text().equals(answer.shown().item()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_sees_the_sitting_of_another() {
        var sitting = begin(LAN, SittingKind.PRACTICE);
        assertThatThrownBy(() -> drill.get(COMMUNE, sitting, HAI)).isInstanceOf(NotFound.class);
        var item = asked(sitting, LAN);
        assertThatThrownBy(() -> drill.answer(answer(sitting, HAI, item, Judgement.TRUST)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_somebody_deleted_the_practice_goes_and_the_sheets_still_count() {
        finish(begin(LAN, SittingKind.PRACTICE), LAN);
        finish(begin(LAN, SittingKind.BEFORE), LAN);
        finish(begin(HAI, SittingKind.PRACTICE), HAI);
        store.write(() -> answers.forget(person(LAN)));
        assertThat(drill.answersOf(COMMUNE, LAN)).allMatch(one -> one.kind() == SittingKind.BEFORE);
        assertThat(drill.answersOf(COMMUNE, SittingKind.BEFORE)).hasSize(20);
        assertThat(drill.answersOf(COMMUNE, HAI)).hasSize(SittingKind.PRACTISED);
    }

    private static Person person(UUID id) {
        return new Person(
                COMMUNE,
                new PersonId(id),
                new HamletId(new UUID(1, 1)),
                "ấp 1",
                "Nguyễn Thị Lan",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                MarkNumber.of(1),
                List.of());
    }
}
