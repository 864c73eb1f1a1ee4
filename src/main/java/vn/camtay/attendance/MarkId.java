package vn.camtay.attendance;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Identifies a mark: the id the form was given by the server, so that a form sent twice is the same mark.
public record MarkId(UUID value) implements Comparable<MarkId> {
    public static MarkId of(String text) {
        return new MarkId(UUID.fromString(text));
    }

    /// The id for somebody else on a form already used: going back in the browser shows the old form again, and the
    /// next person of the family must not be told the first one's mark.
    MarkId ofOther(String who) {
        return new MarkId(UUID.nameUUIDFromBytes((value + "/" + who).getBytes(StandardCharsets.UTF_8)));
    }

    /// As the databases sort them; `UUID.compareTo` is signed and sorts otherwise.
    @Override
    public int compareTo(MarkId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
