package vn.camtay.studio.check;

import java.util.List;

/// What was seen of a draft: how many chữ, the title with them, and what wants another look, in reading order.
public record Checked(int chu, List<Problem> problems) {
    public Checked {
        problems = List.copyOf(problems);
    }

    /// Those that stand in the way of a release.
    public List<Problem> blocking() {
        return problems.stream().filter(problem -> problem.kind().isBlocking()).toList();
    }
}
