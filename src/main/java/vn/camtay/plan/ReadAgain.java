package vn.camtay.plan;

import java.util.List;
import vn.camtay.plan.sheet.Correction;

/// A plan read again from another file.
///
/// @param version the new draft
/// @param kept corrections that hold on, because the document says the same there as before
/// @param dropped corrections that gave way, because the document now says something else
public record ReadAgain(int version, List<Correction> kept, List<Correction> dropped) {
    public ReadAgain {
        kept = List.copyOf(kept);
        dropped = List.copyOf(dropped);
    }
}
