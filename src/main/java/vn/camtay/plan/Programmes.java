package vn.camtay.plan;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.NotFound;
import vn.camtay.store.Remembered;
import vn.camtay.store.Remembering;

/// The issued programmes of each commune. A later version of a plan replaces what its programme says, under the same
/// ids. Nearly every page asks for one, and a plan is issued a few times in its life, so they are remembered.
@Component
public class Programmes {
    private final ProgrammeTable table;
    private final ApplicationEventPublisher events;
    private final Remembered<CommuneCode, Optional<PlanId>> current;
    private final Remembered<Key, Optional<Programme>> known;

    Programmes(ProgrammeTable table, ApplicationEventPublisher events, Remembering remembering) {
        this.table = table;
        this.events = events;
        this.current = remembering.ofCommunes();
        this.known = remembering.ofCommunes();
    }

    private record Key(CommuneCode commune, PlanId id) {}

    /// Makes an issued version, numbered anew, the programme that everything hangs on. One with a number already issued
    /// is a mistake of the program, and nothing of it is kept.
    @Transactional
    public void put(Programme programme) {
        current.forget(programme.commune());
        known.forget(new Key(programme.commune(), programme.id()));
        table.put(programme);
        events.publishEvent(new ProgrammeIssued(programme));
    }

    /// The programme issued last in a commune, the one its screens are about.
    public Optional<Programme> findCurrent(CommuneCode commune) {
        return current.get(commune, table::findLast).map(id -> get(commune, id));
    }

    public Programme get(CommuneCode commune, PlanId id) {
        return known.get(new Key(commune, id), key -> table.find(key.commune(), key.id()))
                .orElseThrow(() -> new NotFound("programme"));
    }
}
