package vn.camtay.studio.desk;

import java.util.List;
import java.util.UUID;

/// What the plan states that a brief may take over.
///
/// @param title of the plan, the source of each
record PlanOffer(String title, List<Offered> facts) {
    PlanOffer {
        facts = List.copyOf(facts);
    }

    /// @param id the fact gets
    record Offered(UUID id, String words) {}
}
