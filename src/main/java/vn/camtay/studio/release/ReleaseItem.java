package vn.camtay.studio.release;

import java.util.List;
import vn.camtay.studio.brief.ProductKind;

/// One question a person answers before a release; no program can.
///
/// @param kinds ids of the kinds of product it is asked of, `*` for all
/// @param cues words of a text that make it more than a formality
/// @param source what it rests on, said so where it is not confirmed
public record ReleaseItem(
        String id, List<String> kinds, String question, String remedy, List<String> cues, String source) {
    public ReleaseItem {
        kinds = List.copyOf(kinds);
        cues = List.copyOf(cues);
    }

    boolean isFor(ProductKind kind) {
        return kinds.contains("*") || kinds.contains(kind.id());
    }
}
