package vn.camtay.plan;

import java.util.List;

/// A document as it was read: its text, what was understood, and what is remarkable about it.
///
/// @param lines the text as extracted, line by line; a datum's line `n` is `lines.get(n - 1)`
public record PlanReading(List<String> lines, Plan plan, List<Finding> findings) {
    public PlanReading {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
