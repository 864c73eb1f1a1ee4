package vn.camtay.roster.importing;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.reading.Mapping;
import vn.camtay.shared.Time;

/// Lists that wait to be confirmed, from being handed in to the end of their file.
@Component
class KeptLists {
    /// Personal data nobody came back for.
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    /// Nobody pressed: it followed from something else.
    private static final UUID SYSTEM = new UUID(0, 0);

    private final Lists lists;
    private final Audit audit;
    private final Time time;

    KeptLists(Lists lists, Audit audit, Time time) {
        this.lists = lists;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public void keep(Lists.Kept list, UUID by) {
        lists.add(list, by);
        audit.record(list.commune(), by, "roster.handed-in", list.id().toString());
        for (var old : lists.olderThan(list.commune(), time.now().minus(FORGOTTEN))) {
            lists.end(list.commune(), old.id(), Lists.Ending.DROPPED, Written.NOTHING, time.now(), by);
        }
    }

    @Transactional
    public void change(CommuneCode commune, ImportId id, Mapping mapping, Decisions decisions) {
        lists.change(commune, id, mapping, decisions);
    }

    @Transactional
    public void drop(CommuneCode commune, ImportId id, UUID by) {
        if (lists.end(commune, id, Lists.Ending.DROPPED, Written.NOTHING, time.now(), by)) {
            audit.record(commune, by, "roster.dropped", id.toString());
        }
    }

    @Transactional
    public void dropAll(CommuneCode commune) {
        for (var list : lists.olderThan(commune, time.now().plus(FORGOTTEN))) {
            lists.end(commune, list.id(), Lists.Ending.DROPPED, Written.NOTHING, time.now(), SYSTEM);
        }
    }

    @Transactional
    public void fileIsGone(Lists.Kept list) {
        lists.forgetFile(list.commune(), list.id());
    }
}
