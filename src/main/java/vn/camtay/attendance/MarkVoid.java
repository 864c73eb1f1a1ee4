package vn.camtay.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/// A mark was taken back. It voids this one mark: a later mark of the same person counts again.
public record MarkVoid(UUID id, MarkId mark, String reason, Instant at, UUID by, String origin) {
    static final Comparator<MarkVoid> FIRST =
            Comparator.comparing(MarkVoid::at).thenComparing(one -> one.id().toString());
}
