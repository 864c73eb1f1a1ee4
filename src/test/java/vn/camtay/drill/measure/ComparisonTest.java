package vn.camtay.drill.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.camtay.drill.Answer;
import vn.camtay.drill.SittingId;
import vn.camtay.drill.SittingKind;
import vn.camtay.drill.TestItems;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.score.Change;
import vn.camtay.drill.score.Form;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sheet;
import vn.camtay.drill.score.Sureness;
import vn.camtay.drill.score.Verdict;

class ComparisonTest {
    private static final List<Item> FORM_A = TestItems.form(40);
    private static final List<Item> FORM_B = TestItems.form(70);

    private final Random random = new Random(3);
    private final Map<UUID, List<String>> hamlets = new LinkedHashMap<>();
    private final List<Answer> before = new ArrayList<>();
    private final List<Answer> after = new ArrayList<>();

    private UUID person(int number) {
        var id = new UUID(number, number);
        hamlets.put(id, List.of("ấp " + number % 4));
        return id;
    }

    private static List<Item> form(Sheet sheet, UUID person) {
        return sheet.form(person) == Form.A ? FORM_A : FORM_B;
    }

    /// @param right how often of ten
    private List<Answer> sheet(UUID person, Sheet sheet, double right, int items) {
        return form(sheet, person).stream()
                .limit(items)
                .map(item -> answer(person, sheet, item, random.nextDouble() * 10 < right))
                .toList();
    }

    private static Answer answer(UUID person, Sheet sheet, Item item, boolean right) {
        return new Answer(
                UUID.randomUUID(),
                new SittingId(new UUID(person.getMostSignificantBits(), sheet.ordinal())),
                person,
                SittingKind.of(sheet),
                new Answer.Shown(item.code().text(), item.channel(), item.genuine(), item.difficulty()),
                item.genuine() == right ? Judgement.TRUST : Judgement.DOUBT,
                Sureness.FAIRLY,
                Set.of(),
                Instant.EPOCH);
    }

    private Comparison compared() {
        return Comparison.of(Sheet.BEFORE, Sheet.AFTER, SheetsOf.of(before), SheetsOf.of(after), hamlets, Map.of());
    }

    @Test
    void a_hall_that_learned_is_said_to_have_learned_and_on_which_channel() {
        for (var i = 0; i < 60; i++) {
            var person = person(i);
            before.addAll(sheet(person, Sheet.BEFORE, 6, 20));
            after.addAll(sheet(person, Sheet.AFTER, 9, 20));
        }
        var found = compared();
        assertThat(found.said()).isEqualTo(Comparison.Said.BETTER);
        assertThat(found.lostTrust()).isFalse();
        assertThat(found.channels(Verdict.BETTER)).contains(Channel.SMS);
        assertThat(found.hamlets()).hasSize(4).allMatch(one -> one.change() instanceof Change.Shown);
        assertThat(found.onlyOne()).isZero();
    }

    @Test
    void who_learned_to_doubt_everything_did_not_learn_and_lost_trust() {
        for (var i = 0; i < 60; i++) {
            var person = person(i);
            before.addAll(sheet(person, Sheet.BEFORE, 7, 20));
            form(Sheet.AFTER, person)
                    .forEach(item ->
                            after.add(answer(person, Sheet.AFTER, item, random.nextInt(20) > 0 != item.genuine())));
        }
        assertThat(compared().said()).isNotEqualTo(Comparison.Said.BETTER);
        assertThat(compared().lostTrust()).isTrue();
    }

    @Test
    void only_whole_sheets_of_those_who_took_both_are_compared() {
        for (var i = 0; i < 12; i++) {
            var person = person(i);
            before.addAll(sheet(person, Sheet.BEFORE, 6, 20));
            after.addAll(sheet(person, Sheet.AFTER, 9, i < 2 ? 15 : 20));
        }
        before.addAll(sheet(person(20), Sheet.BEFORE, 6, 20));
        var found = compared();
        assertThat(found.all().people()).isEqualTo(10);
        assertThat(found.onlyOne()).isEqualTo(3);
    }

    @Test
    void too_few_people_are_a_number_and_nothing_else() {
        for (var i = 0; i < 5; i++) {
            var person = person(i);
            before.addAll(sheet(person, Sheet.BEFORE, 6, 20));
            after.addAll(sheet(person, Sheet.AFTER, 9, 20));
        }
        var found = compared();
        assertThat(found.said()).isEqualTo(Comparison.Said.TOO_FEW);
        assertThat(found.all()).isEqualTo(new Change.TooFew(5));
        assertThat(found.hamlets()).allMatch(one -> one.change() instanceof Change.TooFew);
    }

    @Test
    void two_ways_of_counting_that_disagree_are_said_not_to_be_sure() {
        for (var i = 0; i < 40; i++) {
            var person = person(i);
            form(Sheet.BEFORE, person)
                    .forEach(item -> before.add(
                            judged(person, Sheet.BEFORE, item, item.genuine() ? Judgement.VERIFY : Judgement.DOUBT)));
            form(Sheet.AFTER, person)
                    .forEach(item -> after.add(
                            judged(person, Sheet.AFTER, item, item.genuine() ? Judgement.TRUST : Judgement.VERIFY)));
        }
        assertThat(compared().said()).isEqualTo(Comparison.Said.OPPOSED);
    }

    private static Answer judged(UUID person, Sheet sheet, Item item, Judgement judgement) {
        var one = answer(person, sheet, item, true);
        return new Answer(
                one.id(),
                one.sitting(),
                person,
                one.kind(),
                one.shown(),
                judgement,
                one.sureness(),
                one.pointed(),
                one.at());
    }
}
