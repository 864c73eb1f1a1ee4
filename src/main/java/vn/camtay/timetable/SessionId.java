package vn.camtay.timetable;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.camtay.plan.ClusterId;

/// Identifies a session through all versions of a plan. It is made from the cluster, which of its days it is, and the
/// half of the day, so that an office and a hall that read the same plan apart still speak of the same session.
public record SessionId(UUID value) {
    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    /// @param place which of the cluster's days, 0 for the first
    static SessionId of(ClusterId cluster, int place, DayPart part) {
        var name = "session/" + cluster + "/" + part + (place == 0 ? "" : "/" + place);
        return new SessionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
