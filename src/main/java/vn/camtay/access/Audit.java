package vn.camtay.access;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.account.RolesGiven;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.store.chain.ChainRow;
import vn.camtay.store.chain.HashChain;

/// Who did what, when: one chain of hashes per commune and machine, over ids only, so that deleting a person or merging
/// two machines leaves it whole, and a row changed, removed or moved is found by `camtay verify`.
@Component
public class Audit {
    static final HashChain CHAIN = new HashChain("audit", List.of("action", "object_id"));
    private static final Pattern ACTION = Pattern.compile("[a-z0-9_.-]{1,60}");
    private static final Pattern OBJECT = Pattern.compile("[\\w.:*-]{0,100}");

    private final JdbcClient sql;
    private final Origin origin;
    private final Clock clock;

    Audit(JdbcClient sql, Origin origin, Clock clock) {
        this.sql = sql;
        this.origin = origin;
        this.clock = clock;
    }

    /// Records within the caller's transaction: the deed and its trace are kept together or not at all.
    ///
    /// @param action a stable name such as `mark.voided`
    /// @param objectId an id, never a name or what people wrote
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CommuneCode commune, UUID by, String action, String objectId) {
        add(commune.value(), by, action, objectId);
    }

    /// Records what belongs to no commune: accounts of the whole program.
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordEverywhere(UUID by, String action, String objectId) {
        add(RolesGiven.EVERYWHERE, by, action, objectId);
    }

    private void add(String commune, UUID by, String action, String objectId) {
        if (!ACTION.matcher(action).matches() || !OBJECT.matcher(objectId).matches()) {
            throw new IllegalArgumentException("an audit row holds a stable action and an id, nothing people wrote");
        }
        var at = Stored.asStored(clock.instant());
        CHAIN.add(sql, origin, new ChainRow(commune, at, by, List.of(action, objectId)));
    }
}
