package vn.camtay.studio.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.shared.Ids;
import vn.camtay.store.FileHash;
import vn.camtay.store.Origin;
import vn.camtay.store.TestDatabase;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.Product;
import vn.camtay.studio.SaveVersion;
import vn.camtay.studio.StudioOnDatabase;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.poster.PosterLayout;
import vn.camtay.studio.rights.Right.Consent;
import vn.camtay.studio.rights.Right.Descent;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RightsLedgerTest {
    private static final Descent OWN = new Descent(WorkSource.OWN, "", "", "", "");
    private static final Consent AGREED =
            new Consent(Persons.CHILDREN, "chị Hoa, mẹ của bé", Optional.of(LocalDate.of(2025, 12, 27)));

    private final Ids ids = new Ids();
    private final StudioOnDatabase studio;
    private final RightsLedger ledger;
    private final Product poster;

    RightsLedgerTest(TestDatabase database) {
        studio = new StudioOnDatabase(database);
        ledger = studio.transactional(new RightsLedger(studio.jdbc(), new Origin(new UUID(9, 9)), studio.products()));
        poster = studio.product(ProductKind.POSTER);
    }

    private Right picture(UUID thing, Descent descent, Consent consent, int second) {
        return new Right(
                ids.next(),
                thing,
                poster.id(),
                WorkKind.PICTURE,
                Optional.of(FileHash.of(new byte[] {1, 2, 3})),
                "ảnh lớp học",
                descent,
                consent,
                "",
                Instant.parse("2025-12-27T07:00:00Z").plusSeconds(second),
                new UUID(7, 1));
    }

    private void show(UUID thing) {
        var layout = new PosterLayout("lop-hoc", Map.of("headline", "Lớp học"), Optional.of(thing), "");
        studio.products()
                .save(new SaveVersion(
                        poster.commune(),
                        poster.id(),
                        ids.next(),
                        Optional.empty(),
                        "Lớp học\n",
                        layout.json(),
                        MadeWith.HAND,
                        new UUID(7, 1)));
    }

    @Test
    void the_latest_that_was_said_of_a_thing_counts() {
        var thing = ids.next();
        var first = picture(thing, Descent.UNSAID, Consent.UNSAID, 0);
        ledger.say(poster.commune(), first);
        ledger.say(poster.commune(), first);
        var second = picture(thing, OWN, AGREED, 1);
        ledger.say(poster.commune(), second);
        assertThat(ledger.listOf(poster.commune(), poster.id())).containsExactly(second);
        assertThat(ledger.find(poster.commune(), thing)).contains(second);
    }

    @Test
    void what_the_poster_shows_must_be_known_with_source_and_consent() {
        var thing = ids.next();
        show(thing);
        assertThat(ledger.missing(poster.commune(), poster.id()))
                .containsExactly(new Missing(thing, Optional.empty(), Set.of(Lack.NOT_LISTED)));
        ledger.say(poster.commune(), picture(thing, OWN, Consent.UNSAID, 0));
        assertThat(ledger.missing(poster.commune(), poster.id()))
                .singleElement()
                .satisfies(missing -> assertThat(missing.lacks()).containsExactly(Lack.PERSONS));
        ledger.say(poster.commune(), picture(thing, OWN, AGREED, 1));
        assertThat(ledger.missing(poster.commune(), poster.id())).isEmpty();
    }

    @Test
    void a_picture_brought_but_not_shown_stands_in_nobodys_way() {
        ledger.say(poster.commune(), picture(ids.next(), Descent.UNSAID, Consent.UNSAID, 0));
        assertThat(ledger.missing(poster.commune(), poster.id())).isEmpty();
    }

    @Test
    void what_is_left_away_is_known_no_more() {
        var thing = ids.next();
        ledger.say(poster.commune(), picture(thing, OWN, AGREED, 0));
        ledger.leaveAway(poster.commune(), picture(thing, OWN, AGREED, 1));
        assertThat(ledger.listOf(poster.commune(), poster.id())).isEmpty();
        assertThat(ledger.find(poster.commune(), thing)).isEmpty();
    }
}
