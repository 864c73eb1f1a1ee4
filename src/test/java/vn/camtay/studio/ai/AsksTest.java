package vn.camtay.studio.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.HandClock;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;
import vn.camtay.studio.ai.AskForDraft.About;
import vn.camtay.studio.ai.Asks.Reservation;
import vn.camtay.studio.ai.Limits.DayUse;
import vn.camtay.studio.ai.Limits.Reached;

/// Asks are counted before anything leaves, and what they came to after.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AsksTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final HamletId HAMLET = new HamletId(new UUID(5, 1));
    private static final UUID LAN = new UUID(7, 1);
    private static final UUID HAI = new UUID(7, 2);
    private static final Limits LIMITS = new Limits(3, 5, 100_000, 100_000);

    private final Ids ids = new Ids();
    private final HandClock clock = new HandClock();
    private final TestStore store;
    private final Asks asks;

    AsksTest(TestDatabase database) {
        store = database.fresh();
        var time = new Time(clock, ZoneId.of("Asia/Ho_Chi_Minh"), false);
        asks = store.transactional(new Asks(store.jdbc(), new Origin(new UUID(9, 9)), time));
    }

    private AskForDraft ask(UUID person) {
        return new AskForDraft(
                COMMUNE, ids.next(), person, Optional.of(HAMLET), "Viết tin.", List.of(), null, About.NOTHING, 100);
    }

    private Ended ended(Outcome outcome, long in, long out) {
        return new Ended(outcome, "chữ", in, out, true, Optional.empty());
    }

    @Test
    void an_ask_counts_as_estimated_until_it_is_known_what_it_took() {
        var ask = ask(LAN);
        assertThat(asks.reserve(ask, LIMITS)).isEqualTo(new Reservation.Reserved());
        assertThat(asks.ofPerson(COMMUNE, LAN))
                .isEqualTo(new DayUse(1, ask.estimate().all()));
        store.write(() -> asks.used(COMMUNE, ask.id(), ended(Outcome.WHOLE, 120, 80), 7));
        store.write(() -> asks.used(COMMUNE, ask.id(), ended(Outcome.DIED, 1, 1), 1));
        assertThat(asks.ofPerson(COMMUNE, LAN)).isEqualTo(new DayUse(1, 200));
        assertThat(asks.ofGroup(COMMUNE, HAMLET)).isEqualTo(new DayUse(1, 200));
        assertThat(asks.ofPerson(COMMUNE, HAI)).isEqualTo(DayUse.NONE);
        assertThat(asks.list(COMMUNE)).singleElement().satisfies(used -> {
            assertThat(used.outcome()).isEqualTo(Outcome.WHOLE);
            assertThat(used.group()).contains(HAMLET);
            assertThat(used.cost()).isEqualTo(7);
        });
    }

    @Test
    void one_form_sent_twice_is_one_ask() {
        var ask = ask(LAN);
        asks.reserve(ask, LIMITS);
        assertThat(asks.reserve(ask, LIMITS)).isEqualTo(new Reservation.Already());
        assertThat(asks.ofPerson(COMMUNE, LAN).asks()).isEqualTo(1);
    }

    @Test
    void a_new_day_begins_anew_where_the_commune_is() {
        clock.forward(Duration.ofHours(16).plusMinutes(29));
        for (var i = 0; i < 3; i++) {
            asks.reserve(ask(LAN), LIMITS);
        }
        assertThat(asks.reserve(ask(LAN), LIMITS)).isEqualTo(new Reservation.Over(Reached.ASKS_PERSON));
        clock.forward(Duration.ofMinutes(1));
        assertThat(asks.reserve(ask(LAN), LIMITS)).isEqualTo(new Reservation.Reserved());
    }

    /// Of many phones at once just as many are let through as the group may ask.
    @Test
    void many_at_once_do_not_go_beyond_the_limit_together() throws Exception {
        var together = new CyclicBarrier(12);
        try (var phones = Executors.newFixedThreadPool(12)) {
            var asking = new ArrayList<Callable<Reservation>>();
            for (var i = 0; i < 12; i++) {
                var ask = ask(new UUID(8, i));
                asking.add(() -> {
                    together.await();
                    return asks.reserve(ask, LIMITS);
                });
            }
            var outcomes = new ArrayList<Reservation>();
            for (var done : phones.invokeAll(asking)) {
                outcomes.add(done.get());
            }
            assertThat(outcomes).filteredOn(new Reservation.Reserved()::equals).hasSize(LIMITS.asksGroup());
            assertThat(outcomes)
                    .filteredOn(new Reservation.Over(Reached.ASKS_GROUP)::equals)
                    .hasSize(12 - LIMITS.asksGroup());
        }
    }
}
