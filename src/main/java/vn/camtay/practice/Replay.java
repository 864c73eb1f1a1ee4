package vn.camtay.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.NotFound;

/// Rehearsals as they stand: remembered while they are played, replayed from their facts when they are not.
///
/// What is remembered is used only while the table has the same number of turns, so that it is never older or newer
/// than the database, whatever was rolled back or came from elsewhere.
@Component
class Replay {
    private static final int REMEMBERED = 2_000;

    private record Key(CommuneCode commune, RehearsalId id) {}

    private final Cache<Key, Running> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Rehearsals rehearsals;
    private final Scripts scripts;

    Replay(Rehearsals rehearsals, Scripts scripts) {
        this.rehearsals = rehearsals;
        this.scripts = scripts;
    }

    /// @param turns how many the table has
    Running get(CommuneCode commune, RehearsalId id, long turns) {
        var remembered = known.getIfPresent(new Key(commune, id));
        return remembered != null && remembered.turns() == turns ? remembered : replay(commune, id, turns);
    }

    /// Remembers how a rehearsal stands once the transaction is on the disk.
    void keep(Running running) {
        var key = new Key(running.rehearsal().commune(), running.rehearsal().id());
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            known.put(key, running);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.asMap().merge(key, running, (a, b) -> a.turns() > b.turns() ? a : b);
            }
        });
    }

    private Running replay(CommuneCode commune, RehearsalId id, long turns) {
        var rehearsal = rehearsals.find(commune, id).orElseThrow(() -> new NotFound("rehearsal"));
        var script = scripts.find(rehearsal).orElseThrow(() -> new NotFound("pack"));
        var running = Running.begun(rehearsal, script);
        for (var act : rehearsals.listActs(commune, id)) {
            running = running.after(act);
        }
        var now = running.at(turns);
        keep(now);
        return now;
    }
}
