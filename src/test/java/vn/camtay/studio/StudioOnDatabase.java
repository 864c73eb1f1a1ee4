package vn.camtay.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;
import vn.camtay.studio.KeptBrief.Wording;
import vn.camtay.studio.brief.ProductKind;

/// The studio on a fresh database, with one brief to make products of.
public final class StudioOnDatabase {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-12-27T07:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID LAN = new UUID(7, 1);

    private final TestStore store;
    private final Products products;
    private final KeptBrief brief;

    public StudioOnDatabase(TestDatabase database) {
        store = database.fresh();
        var time = new Time(CLOCK, CLOCK.getZone(), false);
        var origin = new Origin(new UUID(9, 9));
        products = store.transactional(new Products(store.jdbc(), time, origin));
        brief = store.transactional(new Briefs(store.jdbc(), time, origin))
                .begin(
                        COMMUNE,
                        new HamletId(new UUID(5, 1)),
                        new Wording(new Ids().next(), "Lớp học", "", "", ""),
                        LAN);
    }

    public JdbcClient jdbc() {
        return store.jdbc();
    }

    public <T> T transactional(T component) {
        return store.transactional(component);
    }

    public Products products() {
        return products;
    }

    public Product product(ProductKind kind) {
        return products.begin(brief, kind, LAN);
    }
}
