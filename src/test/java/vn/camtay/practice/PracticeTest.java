package vn.camtay.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.Attachment;
import vn.camtay.practice.play.Dossier.Receiving;
import vn.camtay.practice.play.Moves;
import vn.camtay.practice.play.Outcome;
import vn.camtay.practice.play.Part;
import vn.camtay.practice.play.Reason;
import vn.camtay.practice.play.Script;
import vn.camtay.practice.play.Stage;
import vn.camtay.practice.play.Step;
import vn.camtay.practice.play.TestScript;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PracticeTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID LAN = new UUID(7, 1);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-12-27T07:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Ids ids = new Ids();
    private final TestStore store;
    private final Practice practice;

    PracticeTest(TestDatabase database) {
        store = database.fresh();
        practice = open();
    }

    /// Another machine, or this one after a restart: it remembers nothing.
    private Practice open() {
        var rehearsals = new Rehearsals(store.jdbc());
        var scripts = new OneScript(TestScript.birth().build());
        return store.transactional(new Practice(
                rehearsals,
                new Replay(rehearsals, scripts),
                scripts,
                new Time(CLOCK, CLOCK.getZone(), false),
                new Origin(new UUID(9, 9))));
    }

    private record OneScript(Script script) implements Scripts {
        @Override
        public List<Script> list(CommuneCode commune) {
            return List.of(script);
        }

        @Override
        public Optional<Script> find(CommuneCode commune, String pack, String scenario) {
            return pack.equals(script.pack().id()) ? Optional.of(script) : Optional.empty();
        }

        @Override
        public Optional<Script> findDraft(CommuneCode commune, UUID editor, String pack, String scenario) {
            return Optional.empty();
        }

        @Override
        public Optional<Script> find(Rehearsal rehearsal) {
            return find(rehearsal.commune(), rehearsal.pack(), rehearsal.scenario());
        }
    }

    private RehearsalId begin() {
        var id = new RehearsalId(ids.next());
        practice.start(new StartRehearsal(COMMUNE, id, LAN, "birth", "first", Mode.ON_MY_OWN));
        return id;
    }

    private Running act(RehearsalId id, Part part, Action action) {
        return practice.act(new ActRequest(COMMUNE, id, ids.next(), part, action, LAN));
    }

    private Running playTo(RehearsalId id, Stage stage) {
        var running = practice.get(COMMUNE, id);
        while (running.state().stage() != stage) {
            running = act(id, Part.RESIDENT, new Moves(running.script()).best(running.state()));
        }
        return running;
    }

    @Test
    void what_was_played_is_the_same_after_a_restart() {
        var id = begin();
        act(id, Part.RESIDENT, new Action.ChooseProcedure("1.000689"));
        var before = playTo(id, Stage.DONE);
        var after = open().get(COMMUNE, id);
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.tally()).isEqualTo(before.tally());
        assertThat(after.last()).isEqualTo(before.last());
        assertThat(after.tally().of(Step.PREPARE).misses()).isEqualTo(1);
        assertThat(after.tally().done()).isPresent();
    }

    @Test
    void a_form_sent_twice_is_one_act() {
        var id = begin();
        playTo(id, Stage.PASSCODE);
        var wrong = new ActRequest(COMMUNE, id, ids.next(), Part.RESIDENT, new Action.GivePasscode(false), LAN);
        var first = practice.act(wrong);
        var second = practice.act(wrong);
        assertThat(second.state()).isEqualTo(first.state());
        assertThat(second.state().eId().wrongTries()).isEqualTo(1);
        assertThat(open().get(COMMUNE, id).state()).isEqualTo(first.state());
    }

    @Test
    void a_page_of_another_tab_changes_nothing_and_is_told() {
        var id = begin();
        var before = playTo(id, Stage.FORM).state();
        var told = act(id, Part.RESIDENT, new Action.GivePassword(true));
        assertThat(told.state()).isEqualTo(before);
        assertThat(told.last()).map(Running.Latest::outcome).contains(new Outcome.NotNow());
    }

    @Test
    void a_write_that_is_rolled_back_is_not_remembered() {
        var id = begin();
        var before = practice.get(COMMUNE, id).state();
        assertThatThrownBy(() -> store.write(() -> {
                    new Rehearsals(store.jdbc()).takeTurn(COMMUNE, id);
                    throw new IllegalStateException("a power cut");
                }))
                .hasMessage("a power cut");
        assertThat(practice.get(COMMUNE, id).state()).isEqualTo(before);
    }

    @Test
    void every_kind_of_action_is_read_as_it_was_written() {
        for (var action : everyKind()) {
            var json = JsonMapper.shared().readTree(ActText.said(action));
            assertThat(ActText.read(ActText.kind(action), json)).isEqualTo(action);
        }
    }

    @Test
    void no_secret_is_in_the_tables() {
        var id = begin();
        var running = playTo(id, Stage.DONE);
        var secrets = new Secrets(running.rehearsal().seed());
        var all = new ArrayList<String>();
        for (var table : List.of("rehearsal", "rehearsal_act", "rehearsal_turn")) {
            store.jdbc().sql("select * from " + table).query().listOfRows().forEach(row -> all.add(row.toString()));
        }
        assertThat(all.toString())
                .contains("GivePasscode")
                .doesNotContain(secrets.password(), secrets.passcode(1), secrets.code(1));
    }

    @Test
    void a_scenario_that_is_not_offered_is_refused() {
        var request = new StartRehearsal(COMMUNE, new RehearsalId(ids.next()), LAN, "another", "first", Mode.GUIDED);
        assertThat(practice.start(request)).isEqualTo(new StartOutcome.NotOffered());
    }

    @Test
    void each_has_a_list_of_their_own() {
        begin();
        assertThat(practice.listOf(COMMUNE, LAN)).hasSize(1);
        assertThat(practice.listOf(COMMUNE, new UUID(7, 2))).isEmpty();
    }

    @Test
    void a_list_tells_how_each_stands_and_forgets_nothing_after_a_restart() {
        var untouched = begin();
        var played = begin();
        var before = playTo(played, Stage.FORM);
        for (var machine : List.of(practice, open())) {
            assertThat(machine.listOf(COMMUNE, LAN))
                    .extracting(one -> one.rehearsal().id(), one -> one.state().stage(), Running::turns)
                    .containsExactlyInAnyOrder(
                            tuple(untouched, Stage.FIND, 0L), tuple(played, Stage.FORM, before.turns()));
        }
        assertThat(practice.listSince(COMMUNE, CLOCK.instant())).hasSize(2);
        assertThat(practice.listSince(COMMUNE, CLOCK.instant().plusSeconds(1))).isEmpty();
    }

    private static List<Action> everyKind() {
        return List.of(
                new Action.TakePapers(Set.of("good", "card")),
                new Action.HandInForm(Set.of("child.name")),
                new Action.Attach("birth-notice", new Attachment(List.of("good", "card"), true)),
                new Action.ChooseReceiving(Receiving.POST),
                new Action.AskForMore(Set.of(new Reason(Reason.Kind.PAPER_MISSING, "birth-notice"))),
                new Action.JumpTo(Step.PAY),
                new Action.Rate(4),
                new Action.GiveCode(false),
                new Action.SaveAttached());
    }
}
