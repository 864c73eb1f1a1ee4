package vn.camtay.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;

/// What a group writes from: whom it is for, what for, what they should do, and what is known.
///
/// @param wording what it says now
/// @param facts those not withdrawn, the earliest first
public record KeptBrief(CommuneCode commune, BriefId id, HamletId hamlet, Wording wording, List<Fact> facts) {
    public KeptBrief {
        facts = List.copyOf(facts);
    }

    /// @param id of this wording; a later one is written upon it
    /// @param audience who reads or hears it
    /// @param action what they should do then
    public record Wording(UUID id, String title, String audience, String purpose, String action) {}

    /// The brief of one product, as it is checked and written.
    public Brief of(ProductKind kind) {
        return new Brief(kind, facts.stream().map(Fact::words).toList());
    }

    public Optional<Fact> find(UUID fact) {
        return facts.stream().filter(one -> one.id().equals(fact)).findFirst();
    }
}
