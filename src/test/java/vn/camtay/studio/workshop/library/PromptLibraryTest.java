package vn.camtay.studio.workshop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.HandClock;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.roster.MarkNumber;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;
import vn.camtay.studio.workshop.library.KeepOutcome.Kept;
import vn.camtay.studio.workshop.library.KeepOutcome.Personal;
import vn.camtay.studio.workshop.library.KeepOutcome.Stale;
import vn.camtay.studio.workshop.library.KeepOutcome.Unfit;
import vn.camtay.studio.workshop.library.PromptLibrary.Reader;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PromptLibraryTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final Optional<HamletId> SOC_LON = Optional.of(new HamletId(new UUID(5, 1)));
    private static final Optional<HamletId> CHA_DON = Optional.of(new HamletId(new UUID(5, 2)));
    private static final Reader LAN = new Reader(COMMUNE, new UUID(7, 1), SOC_LON, false);
    private static final Reader HAI = new Reader(COMMUNE, new UUID(7, 2), SOC_LON, false);
    private static final Reader TAM = new Reader(COMMUNE, new UUID(7, 3), CHA_DON, false);
    private static final Reader TRAINER = new Reader(COMMUNE, new UUID(7, 4), Optional.empty(), true);

    private final Ids ids = new Ids();
    private final HandClock clock = new HandClock();
    private final TestStore store;
    private final PromptTable table;
    private final PromptLibrary library;

    PromptLibraryTest(TestDatabase database) {
        store = database.fresh();
        table = new PromptTable(store.jdbc(), new Origin(new UUID(9, 9)));
        library = store.transactional(new PromptLibrary(table, new Time(clock, ZoneId.of("Asia/Ho_Chi_Minh"), false)));
    }

    private KeepPrompt request(Reader owner, Optional<UUID> base, String text, Sharing sharing) {
        clock.forward(Duration.ofSeconds(1));
        return new KeepPrompt(
                COMMUNE, ids.next(), base, owner.subject(), owner.group(), "tin-ngan", "Tin mời họp", text, sharing);
    }

    private KeptPrompt kept(Reader owner, Optional<UUID> base, String text, Sharing sharing) {
        return ((Kept) library.keep(request(owner, base, text, sharing))).version();
    }

    @Test
    void a_prompt_is_its_owners_until_it_is_shared() {
        var own = kept(LAN, Optional.empty(), "Viết tin.", Sharing.OWN);
        assertThat(library.list(LAN)).containsExactly(own);
        assertThat(library.list(HAI)).isEmpty();
        assertThat(library.find(TRAINER, own.prompt())).isEmpty();
        var group = kept(LAN, Optional.of(own.id()), "Viết tin.", Sharing.GROUP);
        assertThat(library.list(HAI)).containsExactly(group);
        assertThat(library.list(TRAINER)).containsExactly(group);
        assertThat(library.list(TAM)).isEmpty();
        assertThat(library.versions(HAI, own.prompt())).containsExactly(group);
        assertThat(library.versions(LAN, own.prompt())).containsExactly(own, group);
        var all = kept(LAN, Optional.of(group.id()), "Viết tin.", Sharing.COMMUNE);
        assertThat(library.list(TAM)).containsExactly(all);
        var back = kept(LAN, Optional.of(all.id()), "Viết tin.", Sharing.OWN);
        assertThat(library.list(TAM)).isEmpty();
        assertThat(library.versions(TAM, own.prompt())).isEmpty();
        kept(LAN, Optional.of(back.id()), "Viết tin.", Sharing.GONE);
        assertThat(library.list(LAN)).isEmpty();
        assertThat(library.find(LAN, own.prompt())).isEmpty();
    }

    @Test
    void a_change_upon_an_old_version_overwrites_nothing() {
        var first = kept(LAN, Optional.empty(), "Viết tin.", Sharing.OWN);
        var second = kept(LAN, Optional.of(first.id()), "Viết tin ngắn.", Sharing.OWN);
        assertThat(library.keep(request(LAN, Optional.of(first.id()), "Viết bài.", Sharing.OWN)))
                .isEqualTo(new Stale(second));
        assertThat(library.find(LAN, first.prompt())).contains(second);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void nobody_changes_the_prompt_of_another() {
        var hers = kept(LAN, Optional.empty(), "Viết tin.", Sharing.COMMUNE);
        assertThat(library.keep(request(HAI, Optional.of(hers.id()), "Viết bậy.", Sharing.COMMUNE)))
                .isEqualTo(new Unfit("studio.prompt.error.notYours"));
    }

    @Test
    void what_holds_something_personal_is_not_shared() {
        var text = "Viết lời cảm ơn chị Trần Thị Lụa, số 0900 000 123.";
        var own = kept(LAN, Optional.empty(), text, Sharing.OWN);
        assertThat(library.keep(request(LAN, Optional.of(own.id()), text, Sharing.GROUP)))
                .isInstanceOfSatisfying(
                        Personal.class,
                        personal -> assertThat(personal.found())
                                .extracting(span -> span.text())
                                .contains("0900 000 123"));
        assertThat(library.list(HAI)).isEmpty();
    }

    @Test
    void one_form_sent_twice_is_one_version() {
        var request = request(LAN, Optional.empty(), "Viết tin.", Sharing.OWN);
        assertThat(library.keep(request)).isEqualTo(library.keep(request));
        assertThat(library.list(LAN)).hasSize(1);
    }

    @Test
    void staff_share_with_the_commune_and_with_no_group() {
        assertThat(library.keep(request(TRAINER, Optional.empty(), "Viết tin.", Sharing.GROUP)))
                .isEqualTo(new Unfit("studio.prompt.error.noGroup"));
        kept(TRAINER, Optional.empty(), "Viết tin.", Sharing.COMMUNE);
        assertThat(library.list(TAM)).hasSize(1);
    }

    @Test
    void a_file_is_taken_in_whole_or_not_and_twice_is_once() {
        var two = List.of(
                request(LAN, Optional.empty(), "Viết tin một.", Sharing.OWN),
                request(LAN, Optional.empty(), "Viết tin hai.", Sharing.OWN));
        assertThat(library.carryIn(two)).isEmpty();
        assertThat(library.carryIn(List.of(request(LAN, Optional.empty(), "Viết tin hai.", Sharing.OWN))))
                .isEmpty();
        assertThat(library.list(LAN)).hasSize(2);
        var many = java.util.stream.IntStream.range(0, PromptLibrary.MOST_OF_ONE)
                .mapToObj(i -> request(LAN, Optional.empty(), "Viết tin số " + i, Sharing.OWN))
                .toList();
        assertThat(library.carryIn(many)).contains("studio.prompt.error.many");
        assertThat(library.list(LAN)).hasSize(2);
    }

    @Test
    void whoever_is_deleted_takes_their_prompts_with_them() {
        kept(LAN, Optional.empty(), "Viết tin.", Sharing.COMMUNE);
        kept(HAI, Optional.empty(), "Viết tin.", Sharing.OWN);
        store.write(() -> table.forget(new Person(
                COMMUNE,
                new PersonId(LAN.subject()),
                SOC_LON.orElseThrow(),
                "ấp Sóc Lớn",
                "Nguyễn Thị Lan",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                MarkNumber.of(1),
                List.of())));
        assertThat(library.list(TAM)).isEmpty();
        assertThat(library.list(HAI)).hasSize(1);
    }
}
