package vn.camtay.drill.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.drill.TestShelf;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LiveTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final ClusterId HALL = new ClusterId(new UUID(3, 1));
    private static final UUID TRAINER = new UUID(3, 2);

    private final HandClock clock = new HandClock();
    private final Ids ids = new Ids();
    private final Live live;

    LiveTest(TestDatabase database) {
        TestStore store = database.fresh();
        live = store.transactional(new Live(
                new Rounds(store.jdbc()),
                TestShelf.free(),
                new Time(clock, clock.getZone(), false),
                new Origin(new UUID(9, 9))));
    }

    /// A clock that stands until it is moved.
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2025-12-27T07:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    private Round send(RoundKind kind) {
        var id = live.send(new SendRound(COMMUNE, ids.next(), HALL, new ItemCode("sms-02"), kind, TRAINER));
        return live.get(COMMUNE, id);
    }

    private PressOutcome press(Round round, int person, Choice choice) {
        return live.press(round, ids.next(), new UUID(5, person), choice);
    }

    @Test
    void the_hall_sees_the_round_at_once_and_its_own_answer() {
        assertThat(live.findOn(COMMUNE, HALL)).isEmpty();
        var round = send(RoundKind.JUDGE);
        assertThat(live.findOn(COMMUNE, HALL)).contains(round);
        assertThat(live.findOn(COMMUNE, new ClusterId(new UUID(3, 9)))).isEmpty();
        press(round, 1, Choice.DOUBT);
        assertThat(live.findOwn(round, new UUID(5, 1))).contains(Choice.DOUBT);
        assertThat(live.findOwn(round, new UUID(5, 2))).isEqualTo(Optional.empty());
    }

    @Test
    void the_clock_of_the_program_ends_the_round() {
        var round = send(RoundKind.JUDGE);
        clock.pass(Duration.ofMillis(19_999));
        assertThat(press(round, 1, Choice.TRUST)).isEqualTo(new PressOutcome.Pressed());
        clock.pass(Duration.ofMillis(1));
        assertThat(press(round, 2, Choice.TRUST)).isEqualTo(new PressOutcome.TooLate());
        assertThat(live.spread(round).answered()).isEqualTo(1);
    }

    @Test
    void the_first_press_of_each_person_counts() {
        var round = send(RoundKind.JUDGE);
        press(round, 1, Choice.TRUST);
        clock.pass(Duration.ofSeconds(1));
        press(round, 1, Choice.DOUBT);
        press(round, 2, Choice.VERIFY);
        var spread = live.spread(round);
        assertThat(spread.of(Choice.TRUST)).isEqualTo(1);
        assertThat(spread.of(Choice.DOUBT)).isZero();
        assertThat(spread.answered()).isEqualTo(2);
    }

    @Test
    void a_form_sent_twice_is_one_round_and_one_press() {
        var fact = ids.next();
        var request = new SendRound(COMMUNE, fact, HALL, new ItemCode("sms-02"), RoundKind.JUDGE, TRAINER);
        assertThat(live.send(request)).isEqualTo(live.send(request));
        var round = live.get(COMMUNE, new RoundId(fact));
        live.press(round, fact, new UUID(5, 1), Choice.TRUST);
        live.press(round, fact, new UUID(5, 1), Choice.TRUST);
        assertThat(live.spread(round).answered()).isEqualTo(1);
    }

    @Test
    void an_item_of_the_sheets_or_of_nowhere_is_not_sent() {
        for (var code : new String[] {TestShelf.RESERVED, "sms-99"}) {
            var request = new SendRound(COMMUNE, ids.next(), HALL, new ItemCode(code), RoundKind.JUDGE, TRAINER);
            assertThatThrownBy(() -> live.send(request)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_choice_of_another_kind_of_round_is_not_taken() {
        var round = send(RoundKind.WAVE);
        assertThat(press(round, 1, Choice.TRUST)).isEqualTo(new PressOutcome.TooLate());
        assertThat(live.spread(round).answered()).isZero();
    }

    @Test
    void who_reported_before_anybody_followed_is_counted_in_any_order_of_the_facts() {
        var round = send(RoundKind.WAVE);
        var presses = new ArrayList<Press>();
        Choice[] choices = {Choice.REPORT, Choice.LEAVE, Choice.REPORT, Choice.FOLLOW, Choice.REPORT, Choice.FOLLOW};
        for (var i = 0; i < choices.length; i++) {
            presses.add(
                    new Press(ids.next(), new UUID(5, i), choices[i], round.at().plusSeconds(3 + i)));
        }
        presses.add(
                new Press(ids.next(), new UUID(5, 0), Choice.FOLLOW, round.at().plusSeconds(4)));
        var random = new Random(21);
        for (var i = 0; i < 20; i++) {
            Collections.shuffle(presses, random);
            var spread = Spread.of(round, presses);
            assertThat(spread.reportedFirst()).isEqualTo(2);
            assertThat(spread.of(Choice.REPORT)).isEqualTo(3);
            assertThat(spread.firstReport()).contains(Duration.ofSeconds(3));
            assertThat(spread.firstFollow()).contains(Duration.ofSeconds(6));
        }
    }
}
