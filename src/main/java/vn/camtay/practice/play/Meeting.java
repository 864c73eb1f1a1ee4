package vn.camtay.practice.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The troubles of a rehearsal: those that wait for their stage, the one on the screen now, those behind.
///
/// @param waiting ids in the order in which they will strike
/// @param now the id of the one that has struck and is not settled
/// @param fell whether the resident fell for it: then only the way back is left
public record Meeting(List<String> waiting, Optional<String> now, boolean fell, List<String> behind) {
    public Meeting {
        waiting = List.copyOf(waiting);
        behind = List.copyOf(behind);
    }

    static Meeting of(List<String> waiting) {
        return new Meeting(waiting, Optional.empty(), false, List.of());
    }

    Meeting sent(String id) {
        return new Meeting(with(waiting, id), now, fell, behind);
    }

    Meeting struck(String id) {
        return new Meeting(without(waiting, id), Optional.of(id), false, behind);
    }

    /// It did its harm without a word; it shows later.
    Meeting passed(String id) {
        return new Meeting(without(waiting, id), now, fell, with(behind, id));
    }

    Meeting fallen() {
        return new Meeting(waiting, now, true, behind);
    }

    Meeting settled() {
        return now.map(id -> new Meeting(waiting, Optional.empty(), false, with(behind, id)))
                .orElse(this);
    }

    private static List<String> with(List<String> list, String id) {
        var longer = new ArrayList<>(list);
        longer.add(id);
        return longer;
    }

    private static List<String> without(List<String> list, String id) {
        var shorter = new ArrayList<>(list);
        shorter.remove(id);
        return shorter;
    }
}
