package vn.camtay.drill.booster;

import java.util.List;
import vn.camtay.drill.SittingKind;
import vn.camtay.drill.sitting.Due;
import vn.camtay.place.Hamlet;

/// The refreshers of a programme, hamlet by hamlet.
record BoosterView(List<OfHamlet> hamlets, String link) {
    /// @param people convoked
    record OfHamlet(Hamlet hamlet, String cluster, int people, List<Booster> boosters) {}

    /// @param done how many took its sheet
    record Booster(SittingKind kind, Due.Window window, int done, State state) {}

    enum State {
        LATER,
        NOW,
        PAST
    }

    List<OfHamlet> due() {
        return hamlets.stream()
                .filter(one -> one.boosters().stream().anyMatch(booster -> booster.state() == State.NOW))
                .toList();
    }
}
