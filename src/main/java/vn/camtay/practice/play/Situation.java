package vn.camtay.practice.play;

import java.util.List;
import java.util.Optional;

/// A moment at which a helper shows whether they know how to help.
///
/// @param at the resident's stage
/// @param question what the helper is asked
public record Situation(String id, Stage at, String question, List<Way> ways) {
    public Situation {
        ways = List.copyOf(ways);
    }

    /// @param because told afterwards
    public record Way(String id, String label, boolean rightly, String because) {}

    public Optional<Way> findWay(String way) {
        return ways.stream().filter(one -> one.id().equals(way)).findFirst();
    }
}
