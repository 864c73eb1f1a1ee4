package vn.camtay.attendance;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programme;
import vn.camtay.plan.ProgrammeIssued;
import vn.camtay.plan.Programmes;
import vn.camtay.store.Remembered;
import vn.camtay.store.Remembering;

/// Programmes kept in memory for the rush at the door: each mark asks for one, and a plan is issued a few times in its
/// life.
@Component
public class KnownProgrammes {
    private final Programmes programmes;
    private final Remembered<Key, Programme> known;

    KnownProgrammes(Programmes programmes, Remembering remembering) {
        this.programmes = programmes;
        this.known = remembering.ofCommunes();
    }

    private record Key(CommuneCode commune, PlanId plan) {}

    public Programme get(CommuneCode commune, PlanId plan) {
        return known.get(new Key(commune, plan), key -> programmes.get(key.commune(), key.plan()));
    }

    @EventListener
    public void forget(ProgrammeIssued issued) {
        known.forget(new Key(issued.programme().commune(), issued.programme().id()));
    }
}
