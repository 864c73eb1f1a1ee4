package vn.camtay.studio.workshop;

import java.util.List;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;

/// What a prompt is written from: a group's brief, or the example that is always there.
///
/// @param id `example`, or that of a brief
public record WorkBrief(String id, String title, String audience, List<String> facts) {
    public static final String EXAMPLE = "example";

    public WorkBrief {
        facts = List.copyOf(facts);
    }

    public static WorkBrief example() {
        return new WorkBrief(EXAMPLE, Goal.exampleTitle(), "", Goal.exampleFacts());
    }

    public Brief of(ProductKind kind) {
        return new Brief(kind, facts);
    }
}
