package vn.camtay.privacy.gate;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.store.chain.ChainRow;
import vn.camtay.store.chain.HashChain;

/// The log of the gate, checked by `camtay verify`.
@Component
class PassageLog {
    static final HashChain CHAIN = new HashChain("privacy_passage", List.of("what", "found", "rules", "mark"));

    private final JdbcClient sql;
    private final Origin origin;
    private final Clock clock;

    PassageLog(JdbcClient sql, Origin origin, Clock clock) {
        this.sql = sql;
        this.origin = origin;
        this.clock = clock;
    }

    /// Kept on disk when this returns.
    @Transactional
    void add(Passage passage) {
        var parts = List.of(passage.what(), passage.found(), passage.rules(), passage.mark());
        var at = Stored.asStored(clock.instant());
        CHAIN.add(sql, origin, new ChainRow(passage.commune().value(), at, passage.by(), parts));
    }
}
