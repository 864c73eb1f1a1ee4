package vn.camtay.studio.prompt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A prompt held against the list.
///
/// @param points of a hundred
/// @param parts how much of each part is there, from 0 to 1
/// @param advice what to write next, the most useful first
/// @param sendable false while it holds what may not leave: personal data, secrets
public record PromptScore(int points, Map<Part, Double> parts, List<String> advice, boolean sendable) {
    public PromptScore {
        parts = new EnumMap<>(parts);
        advice = List.copyOf(advice);
    }

    public boolean has(Part part) {
        return parts.getOrDefault(part, 0.0) >= 1;
    }
}
