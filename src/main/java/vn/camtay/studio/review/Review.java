package vn.camtay.studio.review;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What a trainer found in a version: a fact.
///
/// @param levels by the criterion's id, from 0
/// @param words what they say to the group
public record Review(UUID id, UUID version, Map<String, Integer> levels, String words, Instant at, UUID by) {
    public Review {
        levels = Map.copyOf(levels);
    }

    public int points() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Empty levels where a criterion came later than the review.
    public int levelOf(Rubric.Criterion criterion) {
        return levels.getOrDefault(criterion.id(), -1);
    }
}
