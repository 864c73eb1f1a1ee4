package vn.camtay.plan;

import java.util.List;

/// A plan that says nothing yet.
final class EmptyPlan {
    static final Plan PLAN = new Plan(
            new Plan.Heading(null, null, null, null, null),
            List.of(),
            new Plan.Aims(List.of(), List.of()),
            new Plan.Audience(List.of(), null),
            new Plan.Schedule(List.of(), List.of(), List.of(), null),
            new Plan.Content(List.of(), null),
            new Plan.Budget(null, null),
            List.of(),
            new Plan.Closing(List.of(), null));

    private EmptyPlan() {}
}
