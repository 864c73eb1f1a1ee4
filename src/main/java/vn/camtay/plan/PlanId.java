package vn.camtay.plan;

import java.util.UUID;

/// Identifies a plan through all its versions, and the programme that its latest issued version became.
public record PlanId(UUID value) {
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
