package vn.camtay.studio.progress;

import java.util.List;
import java.util.Map;
import vn.camtay.place.HamletId;
import vn.camtay.studio.AiUseCounts.OfGroup;
import vn.camtay.studio.brief.ProductKind;

/// The trainer's view.
///
/// @param waiting those that wait for whoever looks
/// @param ai how much each group asked of AI; empty where none did
record ProgressView(
        Board board, List<Waiting> waiting, List<Failing> failing, Map<HamletId, OfGroup> ai, boolean keepsFiles) {
    ProgressView {
        waiting = List.copyOf(waiting);
        failing = List.copyOf(failing);
        ai = Map.copyOf(ai);
    }

    /// @param path where it is looked at
    record Waiting(String group, ProductKind kind, String path) {}
}
