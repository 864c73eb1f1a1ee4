package vn.camtay.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
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
import vn.camtay.studio.KeptBrief.Wording;
import vn.camtay.studio.brief.ProductKind;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProductsTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final HamletId HAMLET = new HamletId(new UUID(5, 1));
    private static final UUID LAN = new UUID(7, 1);
    private static final UUID HAI = new UUID(7, 2);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-12-27T07:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Ids ids = new Ids();
    private final Briefs briefs;
    private final Products products;
    private final NamesWritten traces;

    ProductsTest(TestDatabase database) {
        TestStore store = database.fresh();
        var time = new Time(CLOCK, CLOCK.getZone(), false);
        var origin = new Origin(new UUID(9, 9));
        briefs = store.transactional(new Briefs(store.jdbc(), time, origin));
        products = store.transactional(new Products(store.jdbc(), time, origin));
        traces = store.transactional(new NamesWritten(store.jdbc()));
    }

    private KeptBrief brief() {
        return briefs.begin(COMMUNE, HAMLET, new Wording(ids.next(), "Lớp học của ấp", "bà con", "", ""), LAN);
    }

    private SaveVersion version(Product product, Optional<UUID> base, String text, UUID by) {
        return new SaveVersion(COMMUNE, product.id(), ids.next(), base, text, "", MadeWith.HAND, by);
    }

    private Version saved(SaveVersion request) {
        return ((SaveOutcome.Saved) products.save(request)).version();
    }

    @Test
    void statesFactsAndWithdrawsThemWithoutForgettingTheOthers() {
        var brief = brief();
        var one = new Fact(ids.next(), "Lớp có 34 người.", FactSource.OBSERVED, "tại lớp", CLOCK.instant(), LAN);
        var two =
                new Fact(ids.next(), "Lớp học ngày 27/12/2025.", FactSource.DOCUMENT, "mục III", CLOCK.instant(), HAI);
        briefs.state(brief, one);
        briefs.state(brief, two);
        briefs.state(brief, one);
        assertThat(briefs.get(COMMUNE, brief.id()).facts()).containsExactly(one, two);
        briefs.withdraw(brief, one.id(), HAI);
        briefs.withdraw(brief, one.id(), LAN);
        assertThat(briefs.get(COMMUNE, brief.id()).facts()).containsExactly(two);
        assertThat(briefs.listOf(COMMUNE, HAMLET)).hasSize(1);
    }

    @Test
    void wordsABriefUponTheLatestWordingOnly() {
        var brief = brief();
        var hers = new Wording(ids.next(), "Lớp học ở nhà văn hóa", "", "", "");
        assertThat(briefs.word(brief, brief.wording().id(), hers, LAN))
                .isInstanceOfSatisfying(
                        WordOutcome.Worded.class,
                        worded -> assertThat(worded.brief().wording()).isEqualTo(hers));
        var his = new Wording(ids.next(), "Lớp học buổi chiều", "", "", "");
        assertThat(briefs.word(brief, brief.wording().id(), his, HAI)).isEqualTo(new WordOutcome.Stale(hers));
        assertThat(briefs.get(COMMUNE, brief.id()).wording()).isEqualTo(hers);
    }

    @Test
    void keepsVersionsUponOneAnotherAndOverwritesNothing() {
        var product = products.begin(brief(), ProductKind.ARTICLE, LAN);
        var first = saved(version(product, Optional.empty(), "Bản một", LAN));
        var second = saved(version(product, Optional.of(first.id()), "Bản hai", LAN));
        assertThat(products.save(version(product, Optional.of(first.id()), "Bản của Hải", HAI)))
                .isEqualTo(new SaveOutcome.Stale(second));
        assertThat(products.save(version(product, Optional.empty(), "Lại từ đầu", HAI)))
                .isEqualTo(new SaveOutcome.Stale(second));
        assertThat(products.versions(COMMUNE, product.id())).containsExactly(first, second);
        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
    }

    @Test
    void takesOneVersionSentTwiceAsOne() {
        var product = products.begin(brief(), ProductKind.POSTER, LAN);
        var request = version(product, Optional.empty(), "Mời bà con", LAN);
        var first = saved(request);
        saved(version(product, Optional.of(first.id()), "Kính mời bà con", LAN));
        assertThat(saved(request)).isEqualTo(first);
        assertThat(products.versions(COMMUNE, product.id())).hasSize(2);
    }

    @Test
    void beginsOneProductOfAKindHoweverManyBeginIt() {
        var brief = brief();
        var hers = products.begin(brief, ProductKind.ARTICLE, LAN);
        assertThat(products.begin(brief, ProductKind.ARTICLE, HAI)).isEqualTo(hers);
        products.begin(brief, ProductKind.POSTER, HAI);
        assertThat(products.listOf(COMMUNE, HAMLET)).hasSize(2);
    }

    /// Of many who save upon the same version at once, one is kept and all others are told so.
    @Test
    void letsOneOfManyWhoSaveAtOnceThrough() throws Exception {
        var product = products.begin(brief(), ProductKind.ARTICLE, LAN);
        var first = saved(version(product, Optional.empty(), "Bản một", LAN));
        var together = new CyclicBarrier(6);
        try (var members = Executors.newFixedThreadPool(6)) {
            var saving = new ArrayList<Callable<SaveOutcome>>();
            for (var i = 0; i < 6; i++) {
                var request = version(product, Optional.of(first.id()), "Bản của người " + i, new UUID(8, i));
                saving.add(() -> {
                    together.await();
                    return products.save(request);
                });
            }
            var outcomes = new ArrayList<SaveOutcome>();
            for (var done : members.invokeAll(saving)) {
                outcomes.add(done.get());
            }
            assertThat(outcomes).filteredOn(SaveOutcome.Saved.class::isInstance).hasSize(1);
            assertThat(products.versions(COMMUNE, product.id())).hasSize(2);
        }
    }

    @Test
    void takesADeletedNameOutOfItsOwnHamletsWordsOnly() {
        var here = brief();
        var elsewhere = briefs.begin(
                COMMUNE, new HamletId(new UUID(5, 2)), new Wording(ids.next(), "Bà Lê Thị Hạnh", "", "", ""), HAI);
        briefs.state(
                here,
                new Fact(ids.next(), "Bà Hạnh mở lớp.", FactSource.SAID, "bà Lê Thị Hạnh, ấp 1", CLOCK.instant(), LAN));
        var product = products.begin(here, ProductKind.ARTICLE, LAN);
        saved(version(product, Optional.empty(), "Bà Lê Thị Hạnh kể chuyện lớp học", LAN));
        traces.forget(new Person(
                COMMUNE,
                new PersonId(LAN),
                HAMLET,
                "ấp 1",
                "Lê Thị Hạnh",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                MarkNumber.of(7),
                List.of()));
        assertThat(products.versions(COMMUNE, product.id()).getFirst().text())
                .isEqualTo("Bà (đã xóa tên) kể chuyện lớp học");
        assertThat(briefs.get(COMMUNE, here.id()).facts().getFirst().place()).isEqualTo("bà (đã xóa tên), ấp 1");
        assertThat(briefs.get(COMMUNE, elsewhere.id()).wording().title()).isEqualTo("Bà Lê Thị Hạnh");
    }

    @Test
    void knowsNoProductThatNobodyBegan() {
        var nobody = new ProductId(ids.next());
        assertThatThrownBy(() -> products.get(COMMUNE, nobody)).isInstanceOf(NotFound.class);
    }
}
