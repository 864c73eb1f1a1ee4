package vn.camtay.plan;

import java.util.UUID;

/// Identifies a cluster of hamlets that come together on one day, through all versions of a plan.
public record ClusterId(UUID value) {
    public static ClusterId of(String text) {
        return new ClusterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
