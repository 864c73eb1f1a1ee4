package vn.camtay.attendance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programme;
import vn.camtay.plan.ProgrammeIssued;
import vn.camtay.plan.Programmes;

/// Programmes kept in memory for the rush at the door: each mark asks for one, and a plan is issued a few times in its
/// life. Another node's issue is seen within seconds.
@Component
public class KnownProgrammes {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Programmes programmes;
    private static final int MOST = 4_000;
    private final Cache<Key, Programme> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .executor(Runnable::run)
            .build();

    KnownProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    private record Key(CommuneCode commune, PlanId plan) {}

    public Programme get(CommuneCode commune, PlanId plan) {
        return known.get(new Key(commune, plan), key -> programmes.get(key.commune(), key.plan()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void forget(ProgrammeIssued issued) {
        known.invalidate(
                new Key(issued.programme().commune(), issued.programme().id()));
    }
}
