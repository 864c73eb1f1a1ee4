package vn.camtay.access.audit;

import java.time.Instant;
import java.util.UUID;
import vn.camtay.access.key.Tokens;
import vn.camtay.store.Stored;

/// One row of the trail. Its hash covers all of it and the hash of the row before.
///
/// @param number from 1, without gaps, in one commune and origin
record Link(
        String commune, String origin, long number, Instant at, UUID by, String action, String objectId, String hash) {

    /// No part contains a line break: see the patterns of `Audit`.
    static Link after(String previous, String commune, String origin, long number, Deed deed) {
        var text = String.join(
                "\n",
                previous,
                commune,
                origin,
                Long.toString(number),
                Stored.moment(deed.at()),
                deed.by().toString(),
                deed.action(),
                deed.objectId());
        return new Link(
                commune, origin, number, deed.at(), deed.by(), deed.action(), deed.objectId(), Tokens.hash(text));
    }

    /// What was done, before it has its place in a chain.
    record Deed(Instant at, UUID by, String action, String objectId) {}

    boolean follows(String previous) {
        return after(previous, commune, origin, number, new Deed(at, by, action, objectId))
                .hash()
                .equals(hash);
    }
}
